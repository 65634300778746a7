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

	private static final int FAULT = 500;

	private final Semaphore free;

	private final Duration patience;

	private final Duration doubt;

	/** Whether the last who left had been answered. */
	private volatile boolean answering = true;

	/**
	 * All of them are free.
	 * @param patience how long one may be waited for
	 */
	public Places(int count, Duration patience) {
		this(count, patience, patience);
	}

	/**
	 * All of them are free.
	 * @param patience how long one may be waited for while others are answered
	 * @param doubt how long while they are not: whoever gets a place then may have to
	 * wait for nothing once more; at most as long as the patience
	 */
	public Places(int count, Duration patience, Duration doubt) {
		// Whoever has waited longest comes next.
		this.free = new Semaphore(count, true);
		this.patience = patience;
		this.doubt = doubt;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws InterruptedException {
		long start = System.nanoTime();
		if (!this.free.tryAcquire(this.patience.toNanos(), TimeUnit.NANOSECONDS)) {
			throw busy();
		}
		if (!this.answering && System.nanoTime() - start > this.doubt.toNanos()) {
			this.free.release();
			throw busy();
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		this.answering = response.getStatus() < FAULT;
		this.free.release();
	}

	private static ErrorResponseException busy() {
		return new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE,
				ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE), null, "problem.unavailable.busy", null);
	}

}
