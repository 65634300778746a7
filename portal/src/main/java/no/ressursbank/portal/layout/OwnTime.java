package no.ressursbank.portal.layout;

import java.io.IOException;
import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.portal.bank.WaitingTime;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Measures how long a page takes that is not spent on waiting for the services, so that
 * whoever runs the bank can tell a slow portal from a slow service:
 * {@code ressursbank_portal_own_seconds}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class OwnTime extends OncePerRequestFilter {

	/** What 95 % of the pages take at most. */
	private static final Duration PROMISE = Duration.ofMillis(20);

	private final Timer own;

	OwnTime(MeterRegistry meters) {
		this.own = Timer.builder("ressursbank.portal.own")
			.description("What a page takes without the answers of the services")
			// Buckets can be added up over several portals, and what was before a
			// moment taken away.
			.publishPercentileHistogram()
			.minimumExpectedValue(Duration.ofMillis(1))
			.maximumExpectedValue(Duration.ofSeconds(2))
			.serviceLevelObjectives(PROMISE)
			.register(meters);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/actuator");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long begin = System.nanoTime();
		try {
			chain.doFilter(request, response);
		}
		finally {
			record(request, response, System.nanoTime() - begin);
		}
	}

	/** Pages alone: styles and pictures are quick, and would hide a slow page. */
	private void record(HttpServletRequest request, HttpServletResponse response, long nanos) {
		String type = response.getContentType();
		if (type != null && type.startsWith(MediaType.TEXT_HTML_VALUE)) {
			long waited = (request.getAttribute(WaitingTime.ATTRIBUTE) instanceof Long known) ? known : 0;
			this.own.record(Duration.ofNanos(Math.max(0, nanos - waited)));
		}
	}

}
