package no.ressursbank.content.resource;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import no.ressursbank.resourceindex.CourseDetails;
import no.ressursbank.resourceindex.CourseStep;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds out what the steps of a course lead to now.
 */
@Component
class CourseSteps {

	private final MessageSource messages;

	private final Clock clock;

	CourseSteps(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The course as it is for someone who takes it now.
	 * @param targets by the id that the steps use
	 */
	CourseView resolve(CourseDetails course, Map<String, ResourceDocument> targets, Locale locale) {
		return new CourseView(course.steps()
			.stream()
			.map((step) -> view(step, (step.ref() != null) ? targets.get(step.ref()) : null, locale))
			.toList());
	}

	private StepView view(CourseStep step, @Nullable ResourceDocument target, Locale locale) {
		boolean missing = step.ref() != null && target == null;
		StepWebinar webinar = (target != null) ? webinar(target, locale) : null;
		String title = (step.title() != null) ? step.title()
				: (target != null) ? target.title() : message("step.missing", locale);
		String summary = (target != null) ? target.summary() : null;
		return new StepView(step.type(), (target != null) ? target.id() : step.ref(), title, summary, url(step, target),
				step.page(), step.text(), step.minutes(), webinar, missing);
	}

	private static @Nullable String url(CourseStep step, @Nullable ResourceDocument target) {
		if (target == null) {
			return step.url();
		}
		FileView file = FileView.of(target);
		return (step.page() != null && file != null) ? file.url() + "#page=" + step.page()
				: ResourceSummary.url(target);
	}

	private @Nullable StepWebinar webinar(ResourceDocument document, Locale locale) {
		WebinarView webinar = WebinarView.of(document, this.clock.instant());
		if (webinar == null) {
			return null;
		}
		boolean cancelled = Objects.requireNonNull(Objects.requireNonNull(document.details()).webinar()).cancelled();
		if (webinar.when().equals("upcoming") && !cancelled) {
			String date = DateTimeFormatter.ofPattern(message("step.date", locale), locale).format(webinar.start());
			return new StepWebinar("upcoming", date, webinar.start(), webinar.end(), webinar.registration(), null);
		}
		if (webinar.recording() != null) {
			return new StepWebinar("recording", message("step.recording", locale), null, null, null,
					webinar.recording());
		}
		return new StepWebinar("none", message("step.none", locale), null, null, null, null);
	}

	private String message(String code, Locale locale) {
		return this.messages.getMessage(code, null, locale);
	}

	/** The ids that a course needs the documents of. */
	static List<String> refs(ResourceDocument document) {
		return (document.details() != null && document.details().course() != null) ? document.details().course().refs()
				: List.of();
	}

}
