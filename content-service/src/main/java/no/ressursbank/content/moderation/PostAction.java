package no.ressursbank.content.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import no.ressursbank.content.thread.PostStatus;

/**
 * What a moderator can do with a post.
 */
enum PostAction {

	APPROVE(PostStatus.VISIBLE), HIDE(PostStatus.HIDDEN), DELETE(PostStatus.REMOVED),
	ACCEPT_SUMMARY(PostStatus.VISIBLE);

	private final PostStatus after;

	PostAction(PostStatus after) {
		this.after = after;
	}

	/** The status of the post afterwards. */
	PostStatus after() {
		return this.after;
	}

	/** The name in JSON and in the log. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static List<String> codes() {
		return Arrays.stream(values()).map(PostAction::code).toList();
	}

	static PostAction of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
