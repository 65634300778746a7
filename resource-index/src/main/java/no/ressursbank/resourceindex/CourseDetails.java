package no.ressursbank.resourceindex;

import java.util.List;

/**
 * The steps of a course, in order.
 *
 * @param refs ids of the resources that the steps lead to, each once: where a resource is
 * used can be asked by them
 */
public record CourseDetails(List<CourseStep> steps, List<String> refs) {

	/**
	 * Reads what is absent as empty.
	 */
	@SuppressWarnings("ConstantValue") // absent in the index when it was empty
	public CourseDetails {
		steps = (steps != null) ? List.copyOf(steps) : List.of();
		refs = (refs != null) ? List.copyOf(refs) : List.of();
	}

}
