package no.ressursbank.content.thread;

import java.util.List;

import no.ressursbank.content.resource.Addresses;
import no.ressursbank.content.resource.FoundResource;
import no.ressursbank.content.resource.KnownValues;
import no.ressursbank.content.resource.ResourceProblem;
import no.ressursbank.content.resource.Resources;
import no.ressursbank.resourceindex.CourseDetails;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes sure that a thread is about something that the bank has. While the index does not
 * answer, everything that can be an id is believed: losing what a person has written
 * would be worse than a thread about nothing.
 */
@Component
class Targets {

	/** More than any bank has: looked through only to name the nearest. */
	private static final int MOST = 20_000;

	private static final String ID = "[a-z0-9][a-z0-9-]{0,119}";

	private final Resources resources;

	Targets(Resources resources) {
		this.resources = resources;
	}

	/**
	 * Checks what a thread is to be about.
	 * @throws ThreadProblem when it is nothing, or several things
	 * @throws ResourceProblem when the bank has no such thing; names the nearest
	 */
	void check(Target target) {
		if ((target.theme() == null) == (target.resource() == null)) {
			throw ThreadProblem.invalid("theme", "target");
		}
		if (target.step() != null && target.resource() == null) {
			throw ThreadProblem.invalid("step", "step");
		}
		try {
			exists(target);
		}
		catch (ResourceProblem ex) {
			if (!ex.getStatusCode().is5xxServerError() || !looksLikeId(target)) {
				throw ex;
			}
		}
	}

	private void exists(Target target) {
		if (target.theme() != null) {
			KnownValues.check("theme", List.of(target.theme()),
					this.resources.themes().stream().map(Addresses::idOf).toList());
		}
		if (target.resource() != null) {
			int steps = steps(find(target.resource()));
			if (target.step() != null && (target.step() < 1 || target.step() > steps)) {
				throw ThreadProblem.invalid("step", "step");
			}
		}
	}

	private FoundResource find(String id) {
		try {
			return this.resources.find(id);
		}
		catch (ResourceProblem ex) {
			if (ex.getStatusCode().is5xxServerError()) {
				throw ex;
			}
			KnownValues.check("resource", List.of(id),
					this.resources.pages(MOST).stream().map(Addresses::idOf).toList());
			throw ex;
		}
	}

	private static int steps(FoundResource found) {
		@Nullable CourseDetails course = (found.document().details() != null) ? found.document().details().course() : null;
		return (course != null) ? course.steps().size() : 0;
	}

	private static boolean looksLikeId(Target target) {
		String id = (target.theme() != null) ? target.theme() : target.resource();
		return id != null && id.matches(ID);
	}

}
