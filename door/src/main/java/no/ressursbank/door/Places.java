package no.ressursbank.door;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets so many in at once, and refuses the rest at the door. Were all let in, each would
 * be slower, until every answer came too late for whoever asked and all the work was for
 * nobody.
 */
public final class Places implements HandlerInterceptor {

	private final Semaphore free;

	private final Duration patience;

	/**
	 * All of them are free.
	 * @param patience how long one may be waited for
	 */
	public Places(int count, Duration patience) {
		// Whoever has waited longest comes next.
		this.free = new Semaphore(count, true);
		this.patience = patience;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws InterruptedException {
		if (!this.free.tryAcquire(this.patience.toNanos(), TimeUnit.NANOSECONDS)) {
			throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE,
					ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE), null, "problem.unavailable.busy", null);
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		this.free.release();
	}

}
