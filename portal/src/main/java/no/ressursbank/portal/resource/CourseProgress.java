package no.ressursbank.portal.resource;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import no.ressursbank.portal.bank.BankProblem;
import no.ressursbank.portal.bank.ContentService;
import no.ressursbank.portal.bank.Resource;
import no.ressursbank.portal.bank.Step;
import no.ressursbank.portal.layout.InTemplates;
import no.ressursbank.portal.member.Account;
import no.ressursbank.portal.member.MemberService;
import no.ressursbank.portal.member.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.RestClientException;

/**
 * How far the one who is signed in has come. Never fails: a course is worth reading
 * without it.
 */
@InTemplates
@Component("courseProgress")
class CourseProgress {

	private static final Logger logger = LoggerFactory.getLogger(CourseProgress.class);

	private final MemberService members;

	private final ContentService content;

	private final Account account;

	CourseProgress(MemberService members, ContentService content, Account account) {
		this.members = members;
		this.content = content;
		this.account = account;
	}

	/**
	 * A course that was begun.
	 *
	 * @param next number of the step to take next; null when all are done
	 * @param nextTitle what that step is called
	 */
	public record Begun(String id, String title, String language, int done, int total, @Nullable Integer next,
			@Nullable String nextTitle) {
	}

	/** The course with the steps that are done; null for nobody. */
	public @Nullable Progress of(String course) {
		if (!this.account.signedIn()) {
			return null;
		}
		try {
			return this.members.course(course);
		}
		catch (ErrorResponseException | RestClientException | OAuth2AuthorizationException ex) {
			logger.debug("Not known how far somebody has come", ex);
			return null;
		}
	}

	/** What is shown of it above the steps. */
	public Begun begun(Resource course, Progress progress) {
		List<Step> steps = Objects.requireNonNullElse(course.steps(), List.of());
		Set<Integer> done = Set.copyOf(progress.done());
		@Nullable Integer next = IntStream.rangeClosed(1, steps.size())
			.boxed()
			.filter((number) -> !done.contains(number))
			.findFirst()
			.orElse(null);
		return new Begun(course.id(), course.title(), course.language(), done.size(), steps.size(), next,
				(next != null) ? steps.get(next - 1).title() : null);
	}

	/** The courses that were begun and are still in the bank. */
	public List<Begun> all() {
		if (!this.account.signedIn()) {
			return List.of();
		}
		try {
			return this.members.courses()
				.stream()
				.filter((progress) -> !progress.done().isEmpty())
				.flatMap((progress) -> course(progress).stream())
				.toList();
		}
		catch (ErrorResponseException | RestClientException | OAuth2AuthorizationException ex) {
			logger.debug("Not known which courses were begun", ex);
			return List.of();
		}
	}

	private List<Begun> course(Progress progress) {
		try {
			return List.of(begun(this.content.resource("courses", progress.course()), progress));
		}
		catch (BankProblem ex) {
			return List.of();
		}
	}

}
