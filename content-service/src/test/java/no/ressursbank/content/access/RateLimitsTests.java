package no.ressursbank.content.access;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.ServletException;
import no.ressursbank.content.access.LimitProperties.Rate;
import no.ressursbank.content.member.Person;
import no.ressursbank.content.member.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitsTests {

	private static final HandlerExceptionResolver RESOLVER = (request, response, handler, ex) -> {
		ErrorResponseException problem = (ErrorResponseException) ex;
		response.setStatus(problem.getStatusCode().value());
		response.setHeader(HttpHeaders.RETRY_AFTER, problem.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
		return new ModelAndView();
	};

	private final RateLimits limits = limits(10, 5, 200, 20);

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aPersonIsSlowedDownWhateverAddressesAreUsed() throws Exception {
		for (int i = 0; i < 10; i++) {
			assertThat(ask("GET", "/api/threads", "ola", "10.0.0." + i)).isEqualTo(200);
		}
		for (int i = 10; i < 50; i++) {
			assertThat(ask("GET", "/api/threads", "ola", "10.0.0." + i)).isEqualTo(429);
		}
	}

	@Test
	void neighboursAtTheSameAddressDoNotNotice() throws Exception {
		for (int i = 0; i < 100; i++) {
			ask("GET", "/api/threads", "ola", "10.0.0.1");
		}
		for (int person = 0; person < 50; person++) {
			assertThat(ask("GET", "/api/threads", "nabo-" + person, "10.0.0.1")).isEqualTo(200);
		}
	}

	@Test
	void anAddressIsSlowedDownWhateverPeopleUseIt() throws Exception {
		int refused = 0;
		for (int person = 0; person < 250; person++) {
			refused += (ask("GET", "/api/threads", "nabo-" + person, "10.0.0.1") == 429) ? 1 : 0;
		}
		assertThat(refused).isEqualTo(50);
		assertThat(ask("GET", "/api/threads", "ola", "10.0.0.2")).isEqualTo(200);
	}

	@Test
	void writesCountForThemselvesAndChecksWhileWritingAsReads() throws Exception {
		for (int i = 0; i < 5; i++) {
			assertThat(ask("POST", "/api/threads", "ola", "10.0.0.1")).isEqualTo(200);
		}
		assertThat(ask("POST", "/api/threads", "ola", "10.0.0.1")).isEqualTo(429);
		assertThat(ask("POST", "/api/threads/check", "ola", "10.0.0.1")).isEqualTo(200);
		assertThat(ask("GET", "/api/threads", "ola", "10.0.0.1")).isEqualTo(200);
	}

	@Test
	void oneHouseholdHasOneLimitForAllItsAddresses() throws Exception {
		for (int i = 0; i < 20; i++) {
			assertThat(ask("POST", "/api/feedback", null, "2001:db8:0:1:0:0:0:" + i)).isEqualTo(200);
		}
		assertThat(ask("POST", "/api/feedback", null, "2001:db8:0:1:ffff:0:0:1")).isEqualTo(429);
		assertThat(ask("POST", "/api/feedback", null, "2001:db8:0:2:0:0:0:1")).isEqualTo(200);
	}

	@Test
	void publicAnswersHaveNoLimit() throws Exception {
		for (int i = 0; i < 1000; i++) {
			assertThat(ask("GET", "/api/articles", null, "10.0.0.1")).isEqualTo(200);
		}
	}

	@Test
	void saysWhenToComeBack() throws Exception {
		MockHttpServletResponse last = new MockHttpServletResponse();
		for (int i = 0; i < 6; i++) {
			last = answer("POST", "/api/threads", "ola", "10.0.0.1");
		}
		// Five in ten minutes: one each 120 s.
		assertThat(Integer.parseInt(String.valueOf(last.getHeader(HttpHeaders.RETRY_AFTER)))).isBetween(110, 121);
	}

	private int ask(String method, String path, @Nullable String person, String address)
			throws ServletException, IOException {
		return answer(method, path, person, address).getStatus();
	}

	private MockHttpServletResponse answer(String method, String path, @Nullable String person, String address)
			throws ServletException, IOException {
		SecurityContextHolder.clearContext();
		if (person != null) {
			SecurityContextHolder.getContext()
				.setAuthentication(
						new SignedIn(new Person("https://i", person, person, null, null, Set.of(Role.MEMBER))));
		}
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setServletPath(path);
		request.setRemoteAddr(address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limits.doFilter(request, response, new MockFilterChain());
		return response;
	}

	private static RateLimits limits(int reads, int writes, int addressReads, int addressWrites) {
		LimitProperties limits = new LimitProperties(rate(reads), rate(writes), rate(addressReads), rate(addressWrites),
				10_000);
		return new RateLimits(limits, new AccessProblems(RESOLVER, identity()));
	}

	private static IdentityProperties identity() {
		return new IdentityProperties(null, null, "ressursbank", Set.of(), Duration.ZERO,
				new IdentityProperties.Claims("name", "school", "municipality", "roles"), Map.of());
	}

	private static List<Rate> rate(int count) {
		return List.of(new Rate(count, Duration.ofMinutes(10)));
	}

}
