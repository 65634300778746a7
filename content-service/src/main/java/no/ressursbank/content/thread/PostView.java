package no.ressursbank.content.thread;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import no.ressursbank.content.member.Author;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * A post as members see it.
 *
 * @param author what others see of who wrote it
 * @param mine whether the one who asks did
 * @param text as written
 * @param html the same with paragraphs and links, safe to show
 * @param form the answers of «drøft en sak», or null
 * @param status visible, held or hidden; all but the first only to author and moderators
 * @param edited when its author last changed it, or null
 * @param helpful how many have found it helpful
 * @param editableUntil how long the one who asks may change it; null when somebody else
 * wrote it
 * @param version to be sent back with a change
 */
public record PostView(UUID id, UUID thread, boolean opening, Author author, boolean mine, String text, String html,
		@Nullable CaseForm form, String status, Instant created, @Nullable Instant edited, int helpful,
		boolean helpfulToMe, @Nullable Instant editableUntil, int version) {

	/**
	 * Shows a post.
	 * @param authors those of the posts that are shown
	 */
	static PostView of(Post post, Authors authors, MessageSource messages, Locale locale) {
		String html = PostHtml.of(post.text(), post.form(),
				(field) -> messages.getMessage("form." + field, null, locale));
		boolean mine = authors.isMe(post.author());
		return new PostView(post.id(), post.thread(), post.isOpening(), authors.of(post.author()), mine, post.text(),
				html, post.form(), post.status().code(), post.created(), post.edited(), post.helpful(),
				post.helpfulToMe(), mine ? post.editableUntil() : null, post.version());
	}

}
