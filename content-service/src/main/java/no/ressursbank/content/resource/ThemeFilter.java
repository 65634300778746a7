package no.ressursbank.content.resource;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the list of themes can be narrowed by.
 *
 * @param steward ids of stewards
 * @param sensitive whether help lines belong to it
 */
record ThemeFilter(@Nullable List<String> steward, @Nullable Boolean sensitive) {
}
