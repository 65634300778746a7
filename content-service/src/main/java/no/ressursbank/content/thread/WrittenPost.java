package no.ressursbank.content.thread;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A post that was written or changed.
 *
 * @param level what the guard said of it: with {@code hold} only author and moderators
 * see it
 * @param duty null when it is not about violence, abuse or neglect
 */
record WrittenPost(PostView post, String level, List<FindingView> findings, @Nullable DutyView duty) {
}
