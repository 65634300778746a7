package no.ressursbank.portal.member;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was stored.
 *
 * @param thread that was begun; null for an answer
 * @param level what the guard said: with hold a moderator sees it first
 * @param duty null when it is not about violence, abuse or neglect
 */
public record Written(@Nullable DiscussionThread thread, Post post, String level, List<Check.Finding> findings,
		Check.@Nullable Duty duty) {
}
