package no.ressursbank.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DoorTests {

	private final Door door = new Door(1, new Refusal("text/plain", "Prøv igjen."));

	@Test
	void refusesWhoComesWhileItIsFull() throws Exception {
		MockHttpServletResponse second = new MockHttpServletResponse();
		enter("/api/articles", (request, response) -> {
			this.door.doFilter(request, second, (asked, answered) -> answered.getWriter().write("let in"));
		});
		assertThat(second.getStatus()).isEqualTo(503);
		assertThat(second.getHeader("Retry-After")).isEqualTo("2");
		assertThat(second.getContentAsString()).isEqualTo("Prøv igjen.");
	}

	@Test
	void letsTheNextOneInWhenSomebodyHasLeftOrFailed() throws Exception {
		enter("/api/articles", (request, response) -> response.getWriter().write("first"));
		assertThatIllegalStateException().isThrownBy(() -> enter("/api/articles", (request, response) -> {
			throw new IllegalStateException();
		}));
		assertThat(
				enter("/api/articles", (request, response) -> response.getWriter().write("third")).getContentAsString())
			.isEqualTo("third");
	}

	@Test
	void tellsHowItIsWhenItIsFull() throws Exception {
		MockHttpServletResponse health = new MockHttpServletResponse();
		enter("/api/articles", (request, response) -> this.door.doFilter(request("/actuator/health/readiness"), health,
				(asked, answered) -> answered.getWriter().write("UP")));
		assertThat(health.getContentAsString()).isEqualTo("UP");
	}

	private MockHttpServletResponse enter(String path, FilterChain chain) throws IOException, ServletException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.door.doFilter(request(path), response, chain);
		return response;
	}

	private static MockHttpServletRequest request(String path) {
		return new MockHttpServletRequest("GET", path);
	}

}
