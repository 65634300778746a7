package no.ressursbank.search;

/**
 * How a title or a heading goes on like what was typed; a beginning has no weight of its
 * own. A compound in a title comes before any heading, and whatever is written so before
 * other forms.
 */
enum SuggestMatch {

	/** All words as they are written. */
	WRITTEN(3f, 1.5f),

	/** The last one inside a compound. */
	INSIDE(2f, 1.2f),

	/** The last one in another form, or in the other written form of the language. */
	OTHER_FORM(1f, 0.5f);

	private final float title;

	private final float heading;

	SuggestMatch(float title, float heading) {
		this.title = title;
		this.heading = heading;
	}

	float title() {
		return this.title;
	}

	float heading() {
		return this.heading;
	}

}
