package no.ressursbank.resourceindex;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.elasticsearch.annotations.DateFormat;
import org.springframework.data.elasticsearch.annotations.Field;
import org.springframework.data.elasticsearch.annotations.FieldType;

/**
 * Who answers for a resource, how fresh it is, where it comes from and what it leads to.
 *
 * @param steward id of the steward
 * @param reviewed when someone last vouched for the content; null in the vocabulary
 * @param reviewBy when it must be checked again; null in the vocabulary
 * @param rights full, excerpt or link-only
 * @param duration ISO 8601, such as PT45M
 * @param related ids of resources to read next
 * @param translationOf id of the resource this one translates, or null
 */
public record Editorial(String steward, @Nullable String licence,
		@Nullable @Field(type = FieldType.Date, format = DateFormat.date) LocalDate reviewed,
		@Nullable @Field(type = FieldType.Date, format = DateFormat.date) LocalDate reviewBy, List<String> authors,
		String rights, List<Source> sources, @Nullable String evidence, @Nullable String duration, List<String> related,
		@Nullable String translationOf) {

	/**
	 * What the vocabulary has: a steward and nothing else.
	 */
	public static Editorial of(String steward) {
		return new Editorial(steward, null, null, null, List.of(), "full", List.of(), null, null, List.of(), null);
	}

}
