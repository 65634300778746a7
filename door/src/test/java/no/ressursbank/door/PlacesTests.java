package no.ressursbank.door;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlacesTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void refusesWhoComesWhenAllPlacesAreTaken() throws InterruptedException {
		Places places = new Places(2, Duration.ofMillis(1));
		assertThat(isLetIn(places)).isTrue();
		assertThat(isLetIn(places)).isTrue();
		assertThatExceptionOfType(ErrorResponseException.class).isThrownBy(() -> isLetIn(places))
			.returns(HttpStatus.SERVICE_UNAVAILABLE, ErrorResponseException::getStatusCode)
			.returns("problem.unavailable.busy", ErrorResponseException::getDetailMessageCode);
	}

	@Test
	void givesAPlaceThatWasLeftToWhoWaits() throws InterruptedException {
		Places places = new Places(1, Duration.ofSeconds(20));
		isLetIn(places);
		CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(() -> {
			try {
				return isLetIn(places);
			}
			catch (InterruptedException ex) {
				return false;
			}
		});
		places.afterCompletion(this.request, this.response, this, null);
		assertThat(next.join()).isTrue();
	}

	@Test
	@Timeout(10)
	void whoHasWaitedLongIsRefusedWhenNobodyIsAnswered() throws InterruptedException {
		Places places = new Places(1, Duration.ofSeconds(20), Duration.ZERO);
		isLetIn(places);
		CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(() -> {
			try {
				return isLetIn(places);
			}
			catch (InterruptedException | ErrorResponseException ex) {
				return false;
			}
		});
		MockHttpServletResponse failed = new MockHttpServletResponse();
		failed.setStatus(503);
		places.afterCompletion(this.request, failed, this, null);
		assertThat(next.join()).isFalse();
		// The place is free again: whoever comes next does not wait.
		assertThatExceptionOfType(ErrorResponseException.class).isThrownBy(() -> isLetIn(places));
	}

	private boolean isLetIn(Places places) throws InterruptedException {
		return places.preHandle(this.request, this.response, this);
	}

}
