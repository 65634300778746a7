package no.ressursbank.resourceindex;

import org.jspecify.annotations.Nullable;

/**
 * Something published elsewhere that the resource is or builds on.
 */
public record Source(String title, @Nullable String url, @Nullable String publisher, @Nullable String year) {
}
