package no.ressursbank.content.thread;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of the posts of a thread.
 *
 * @param next cursor of the next part, or null
 */
record PostPage(List<PostView> items, @Nullable String next) {
}
