package no.ressursbank.content.resource;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next cursor of the part after it, or null when this is the last
 * @param help lines of the sensitive themes that the list is about
 */
record ResourcePage<T>(List<T> items, @Nullable String next, List<HelpLineView> help) {
}
