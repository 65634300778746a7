package no.ressursbank.content.resource;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Shows a resource as it is now, whatever the representation.
 */
@Component
public class ResourceViews {

	private final CourseSteps steps;

	private final Clock clock;

	ResourceViews(CourseSteps steps, Clock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	/** The resource in the reader's language. */
	public ResourceView of(FoundResource found, Locale locale) {
		return ResourceView.of(found, course(found, locale), locale.getLanguage(), this.clock.instant());
	}

	/** When it began to read as it does. */
	public Instant modified(FoundResource found) {
		return found.modified(this.clock.instant());
	}

	private @Nullable CourseView course(FoundResource found, Locale locale) {
		ResourceDocument document = found.document();
		return (document.kind() == Kind.COURSE && document.details() != null)
				? this.steps.resolve(Objects.requireNonNull(document.details().course()), found.targets(), locale)
				: null;
	}

}
