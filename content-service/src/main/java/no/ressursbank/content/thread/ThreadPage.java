package no.ressursbank.content.thread;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of the list of threads.
 *
 * @param next cursor of the next part, or null
 */
record ThreadPage(List<ThreadView> items, @Nullable String next) {
}
