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

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Measures how long a page takes that is not spent on waiting for the services, so that
 * whoever runs the bank can tell a slow portal from a slow service:
 * {@code ressursbank_portal_own_seconds}.
 */
@Component
class OwnTime extends OncePerRequestFilter {

	private final Timer own;

	OwnTime(MeterRegistry meters) {
		this.own = Timer.builder("ressursbank.portal.own")
			.description("What a page takes without the answers of the services")
			.publishPercentiles(0.5, 0.95, 0.99)
			.distributionStatisticExpiry(Duration.ofMinutes(5))
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
			long waited = (request.getAttribute(WaitingTime.ATTRIBUTE) instanceof Long known) ? known : 0;
			this.own.record(Duration.ofNanos(Math.max(0, System.nanoTime() - begin - waited)));
		}
	}

}
