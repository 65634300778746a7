package no.ressursbank.content.resource;

import no.ressursbank.resourceindex.ResourceDocument;

/**
 * Something that leads to a resource.
 *
 * @param as step when it is a course with a step for it, else related
 */
public record UseView(String id, String kind, String title, String url, String as) {

	static UseView of(ResourceDocument user, String used) {
		boolean step = CourseSteps.refs(user).contains(used);
		return new UseView(user.id(), user.kind().code(), user.title(), ResourceSummary.url(user),
				step ? "step" : "related");
	}

}
