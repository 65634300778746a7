package no.ressursbank.content.resource;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a list of contacts can be narrowed by.
 *
 * @param area nasjonal, or the name of a county or a municipality
 * @param areaLevel national, county or municipality
 */
record ContactFilter(@Nullable List<String> area, @Nullable List<String> areaLevel) {

	static final List<String> LEVELS = List.of("national", "county", "municipality");

}
