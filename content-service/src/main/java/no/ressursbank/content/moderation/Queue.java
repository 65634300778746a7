package no.ressursbank.content.moderation;

import java.util.List;

/**
 * What waits for moderators, the longest waiting first.
 *
 * @param total how many there are, of which a hundred are shown
 */
record Queue(List<QueueItem> items, int total) {
}
