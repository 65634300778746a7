package no.ressursbank.resourceindex;

import org.jspecify.annotations.Nullable;

/**
 * What only one kind of resource has. At most one part is set, that of the kind.
 */
public record Details(@Nullable MaterialDetails material, @Nullable WebinarDetails webinar,
		@Nullable CourseDetails course, @Nullable ContactDetails contact, @Nullable Redirects redirects,
		@Nullable Register register) {

	/** Of a material. */
	public static Details of(MaterialDetails material) {
		return new Details(material, null, null, null, null, null);
	}

	/** Of a webinar. */
	public static Details of(WebinarDetails webinar) {
		return new Details(null, webinar, null, null, null, null);
	}

	/** Of a course. */
	public static Details of(CourseDetails course) {
		return new Details(null, null, course, null, null, null);
	}

	/** Of a contact. */
	public static Details of(ContactDetails contact) {
		return new Details(null, null, null, contact, null, null);
	}

	/** Of the redirects. */
	public static Details of(Redirects redirects) {
		return new Details(null, null, null, null, redirects, null);
	}

	/** Of the register. */
	public static Details of(Register register) {
		return new Details(null, null, null, null, null, register);
	}

}
