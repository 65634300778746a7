package no.ressursbank.content.access;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.local.LocalBucketBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.content.member.MemberProblem;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down who asks too often: first the person, so that nobody uses up what the
 * neighbours at the same school share, then the address.
 */
final class RateLimits extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private final LimitProperties limits;

	private final AccessProblems problems;

	private final Cache<String, Bucket> buckets;

	RateLimits(LimitProperties limits, AccessProblems problems) {
		this.limits = limits;
		this.problems = problems;
		// Longer than the longest rate: who comes back must not find a full bucket.
		this.buckets = Caffeine.newBuilder()
			.maximumSize(limits.memory())
			.expireAfterAccess(Duration.ofHours(25))
			.build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !MembersArea.contains(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long wait = waiting(request);
		if (wait > 0) {
			this.problems.answer(request, response, MemberProblem.tooMany(Duration.ofNanos(wait).toSeconds() + 1));
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** Nanoseconds until the next request is welcome; 0 when this one is. */
	private long waiting(HttpServletRequest request) {
		boolean reads = READING.contains(request.getMethod()) || request.getRequestURI().endsWith("/check");
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		String address = (reads ? "r " : "w ") + Network.of(request.getRemoteAddr());
		List<LimitProperties.Rate> shared = reads ? this.limits.addressReads() : this.limits.addressWrites();
		if (authentication instanceof SignedIn signedIn) {
			String person = (reads ? "R " : "W ") + signedIn.getPrincipal().subject();
			long wait = waiting(person, reads ? this.limits.reads() : this.limits.writes());
			return (wait > 0) ? wait : waiting(address, shared);
		}
		return waiting(address, shared);
	}

	private long waiting(String who, List<LimitProperties.Rate> rates) {
		return this.buckets.get(who, (missing) -> bucket(rates))
			.tryConsumeAndReturnRemaining(1)
			.getNanosToWaitForRefill();
	}

	private static Bucket bucket(List<LimitProperties.Rate> rates) {
		LocalBucketBuilder bucket = Bucket.builder();
		rates.forEach((rate) -> bucket
			.addLimit(Bandwidth.builder().capacity(rate.count()).refillGreedy(rate.count(), rate.per()).build()));
		return bucket.build();
	}

}
