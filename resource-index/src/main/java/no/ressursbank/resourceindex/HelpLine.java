package no.ressursbank.resourceindex;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.elasticsearch.annotations.DateFormat;
import org.springframework.data.elasticsearch.annotations.Field;
import org.springframework.data.elasticsearch.annotations.FieldType;

/**
 * Somewhere to call, for the child or the grown-up.
 *
 * @param forWhom by language code; may be empty
 * @param chat address of a chat
 * @param verified when someone last looked all of it up
 * @param reviewBy when it must be looked up again
 */
public record HelpLine(String id, String name, @Nullable String phone, @Nullable String url, @Nullable String hours,
		Map<String, String> forWhom, @Nullable String chat,
		@Nullable @Field(type = FieldType.Date, format = DateFormat.date) LocalDate verified,
		@Nullable @Field(type = FieldType.Date, format = DateFormat.date) LocalDate reviewBy) {

	/**
	 * A line as it stands in the index.
	 */
	@PersistenceCreator
	public HelpLine {
	}

	/**
	 * A line that nobody has dated, without a chat.
	 */
	public HelpLine(String id, String name, @Nullable String phone, @Nullable String url, @Nullable String hours,
			Map<String, String> forWhom) {
		this(id, name, phone, url, hours, forWhom, null, null, null);
	}

}
