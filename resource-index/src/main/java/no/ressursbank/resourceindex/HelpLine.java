package no.ressursbank.resourceindex;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Somewhere to call, for the child or the grown-up.
 *
 * @param forWhom by language code; may be empty
 */
public record HelpLine(String id, String name, @Nullable String phone, @Nullable String url, @Nullable String hours,
		Map<String, String> forWhom) {
}
