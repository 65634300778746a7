package no.ressursbank.content.discussionsearch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.search.Hit;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.thread.DiscussionThread;
import no.ressursbank.content.thread.Post;
import no.ressursbank.content.thread.PostStatus;
import no.ressursbank.content.thread.Posts;
import no.ressursbank.content.thread.Threads;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.util.HtmlUtils;

/**
 * Asks the index, and shows of what it finds only what the database lets the member see
 * now: an index never decides alone who may read.
 */
@Component
class ThreadSearch {

	private static final int EXCERPT = 200;

	private final ElasticsearchClient client;

	private final Posts posts;

	private final Threads threads;

	ThreadSearch(ElasticsearchClient client, Posts posts, Threads threads) {
		this.client = client;
		this.posts = posts;
		this.threads = threads;
	}

	/**
	 * The threads that answer a question.
	 * @throws ErrorResponseException 503 when the index does not answer
	 */
	List<ThreadHit> search(String question, int size, Member member) {
		List<Hit<Found>> found = ask(question, size);
		Map<UUID, Post> posts = byId(
				this.posts.findAll(found.stream().map((hit) -> UUID.fromString(id(hit))).toList(), member), Post::id);
		Map<UUID, DiscussionThread> threads = byId(
				this.threads.findAll(posts.values().stream().map(Post::thread).toList(), member), DiscussionThread::id);
		return found.stream()
			.flatMap((hit) -> Stream.ofNullable(posts.get(UUID.fromString(id(hit))))
				.filter((post) -> post.status() == PostStatus.VISIBLE)
				.flatMap((post) -> Stream.ofNullable(threads.get(post.thread()))
					.map((thread) -> hit(thread, post, excerpt(hit, post)))))
			.toList();
	}

	private List<Hit<Found>> ask(String question, int size) {
		try {
			return this.client.search(ThreadQuery.of(question, size), Found.class).hits().hits();
		}
		catch (IOException | ElasticsearchException ex) {
			throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, ex);
		}
	}

	private static ThreadHit hit(DiscussionThread thread, Post post, String excerpt) {
		return new ThreadHit(thread.id(), "/api/threads/" + thread.id(), post.id(), thread.title(), thread.target(),
				excerpt, thread.status(), thread.replies(), thread.active());
	}

	/** The index may still hold what the post said before. */
	private static String excerpt(Hit<Found> hit, Post post) {
		List<String> marked = hit.highlight().getOrDefault(ThreadQuery.TEXT, List.of());
		@Nullable Found source = hit.source();
		if (!marked.isEmpty() && source != null && source.version() == post.version()) {
			return marked.getFirst();
		}
		return HtmlUtils.htmlEscape(post.text().substring(0, Math.min(EXCERPT, post.text().length())), "UTF-8");
	}

	private static String id(Hit<Found> hit) {
		return Objects.requireNonNull(hit.id());
	}

	private static <T> Map<UUID, T> byId(List<T> found, Function<T, UUID> id) {
		return found.stream().collect(Collectors.toMap(id, Function.identity()));
	}

	/**
	 * What is read of a document.
	 *
	 * @param version of the post when it was written
	 */
	record Found(String thread, int version) {
	}

}
