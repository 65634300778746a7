package no.ressursbank.content.resource;

import java.util.List;

/**
 * A part of the log of changes.
 *
 * @param changes in the order they happened
 * @param next token to ask with next time, also when there was nothing new
 * @param more whether there is more already
 */
record ChangesView(List<ChangeView> changes, String next, boolean more) {
}
