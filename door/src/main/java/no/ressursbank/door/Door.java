package no.ressursbank.door;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

/**
 * Lets so many requests into a service, and refuses the rest before any work is done for
 * them. Every request has a thread of its own, however many come: were all let in, each
 * would get so little of the processor that whoever asked is gone before the answer is
 * there, and new ones come in the meantime. Once begun, that does not end by itself.
 */
public final class Door implements Filter {

	/** Whoever runs the service must see how it is, above all when it is full. */
	private static final String ALWAYS = "/actuator/";

	private final AtomicInteger inside = new AtomicInteger();

	private final int most;

	private final Refusal refusal;

	Door(int most, Refusal refusal) {
		this.most = most;
		this.refusal = refusal;
	}

	/**
	 * A door in front of a whole service.
	 * @param most how many may be at once
	 * @param refusal what the others get, with status 503
	 */
	public static FilterRegistrationBean<Door> inFront(int most, Refusal refusal) {
		FilterRegistrationBean<Door> registration = new FilterRegistrationBean<>(new Door(most, refusal));
		// After the headers and what counts requests, and before all that costs
		// something.
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return registration;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (((HttpServletRequest) request).getRequestURI().startsWith(ALWAYS)) {
			chain.doFilter(request, response);
			return;
		}
		try {
			if (this.inside.incrementAndGet() > this.most) {
				this.refusal.send((HttpServletResponse) response);
			}
			else {
				chain.doFilter(request, response);
			}
		}
		finally {
			this.inside.decrementAndGet();
		}
	}

}
