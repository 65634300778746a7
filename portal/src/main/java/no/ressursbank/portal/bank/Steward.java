package no.ressursbank.portal.bank;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for something.
 *
 * @param url where to read about them
 */
public record Steward(String id, String name, @Nullable String url) {
}
