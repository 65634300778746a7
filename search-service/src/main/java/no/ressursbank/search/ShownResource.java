package no.ressursbank.search;

import java.time.LocalDate;
import java.util.List;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceFields;
import org.jspecify.annotations.Nullable;

/**
 * What a hit needs of a resource: less than half of a document without its text, read
 * straight from the answer.
 *
 * @param kind by its code, as is the language
 */
record ShownResource(String id, String kind, String language, String title, String summary, Tags tags,
		Editorial editorial) {

	static final List<String> FIELDS = List.of(ResourceFields.ID, ResourceFields.KIND, ResourceFields.LANGUAGE,
			ResourceFields.TITLE, ResourceFields.SUMMARY, ResourceFields.THEMES, ResourceFields.AUDIENCES,
			ResourceFields.REVIEWED, ResourceFields.DURATION, ResourceFields.TRANSLATION_OF);

	/** A part of which nothing is shown is not in the answer at all. */
	@SuppressWarnings("ConstantValue") // null when the index left it out
	ShownResource {
		tags = (tags != null) ? tags : new Tags(List.of(), List.of());
		editorial = (editorial != null) ? editorial : new Editorial(null, null, null);
	}

	String url() {
		return "/api/" + Kind.ofCode(this.kind).orElseThrow().collection() + "/" + this.id;
	}

	record Tags(List<String> themes, List<String> audiences) {

		@SuppressWarnings("ConstantValue") // null when the index left it out
		Tags {
			themes = (themes != null) ? List.copyOf(themes) : List.of();
			audiences = (audiences != null) ? List.copyOf(audiences) : List.of();
		}

	}

	/**
	 * Who vouches for it.
	 *
	 * @param reviewed when someone last did
	 * @param duration how long it takes, ISO 8601
	 * @param translationOf id of the text that it is a translation of
	 */
	record Editorial(@Nullable LocalDate reviewed, @Nullable String duration, @Nullable String translationOf) {
	}

}
