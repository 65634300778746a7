package no.ressursbank.content.thread;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import no.ressursbank.content.member.Member;
import no.ressursbank.content.member.Members;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Shows threads and posts to somebody who may see them.
 */
@Component
public class DiscussionViews {

	private final Members members;

	private final MessageSource messages;

	DiscussionViews(Members members, MessageSource messages) {
		this.members = members;
		this.messages = messages;
	}

	ThreadView thread(DiscussionThread thread, Member viewer) {
		return threads(List.of(thread), viewer).getFirst();
	}

	List<ThreadView> threads(List<DiscussionThread> threads, Member viewer) {
		Authors authors = authors(threads.stream().flatMap((thread) -> Stream.ofNullable(thread.author())), viewer);
		return threads.stream().map((thread) -> ThreadView.of(thread, authors)).toList();
	}

	PostView post(Post post, Member viewer, Locale locale) {
		return posts(List.of(post), viewer, locale).getFirst();
	}

	/**
	 * Posts, with their authors as the viewer sees them.
	 */
	public List<PostView> posts(List<Post> posts, Member viewer, Locale locale) {
		Authors authors = authors(posts.stream().flatMap((post) -> Stream.ofNullable(post.author())), viewer);
		return posts.stream().map((post) -> PostView.of(post, authors, this.messages, locale)).toList();
	}

	private Authors authors(Stream<UUID> ids, Member viewer) {
		return new Authors(this.members.findAll(ids.distinct().toList()), viewer);
	}

}
