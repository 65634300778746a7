package no.ressursbank.content.thread;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What would come of publishing a text.
 *
 * @param level {@code ok}, {@code warn}, {@code hold} or {@code stop}
 * @param duty null when the text is not about violence, abuse or neglect
 */
record CheckView(String level, List<FindingView> findings, @Nullable DutyView duty) {
}
