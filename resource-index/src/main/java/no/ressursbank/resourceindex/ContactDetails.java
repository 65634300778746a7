package no.ressursbank.resourceindex;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.annotations.DateFormat;
import org.springframework.data.elasticsearch.annotations.Field;
import org.springframework.data.elasticsearch.annotations.FieldType;

/**
 * How to reach an organisation, and whom it serves.
 *
 * @param phone digits and spaces, as people write it
 * @param hours when it answers, as text
 * @param area nasjonal, or the name of a county or a municipality
 * @param areaLevel national, county or municipality
 * @param verified when someone last looked all of it up
 */
public record ContactDetails(@Nullable String phone, @Nullable String email, @Nullable String url,
		@Nullable String hours, @Nullable String area, @Nullable String areaLevel,
		@Nullable @Field(type = FieldType.Date, format = DateFormat.date) LocalDate verified) {
}
