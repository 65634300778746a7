package no.ressursbank.content.discussionsearch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what the index and the database do not agree on, and has it written anew. Between
 * reading the one and the other a post may change: it is then written once too often.
 */
@Component
class DriftCheck {

	private static final UUID FIRST = new UUID(0, 0);

	private static final int BATCH = 200;

	private final ThreadsIndex index;

	private final ProjectedPosts posts;

	DriftCheck(ThreadsIndex index, ProjectedPosts posts) {
		this.index = index;
		this.posts = posts;
	}

	/**
	 * Has everything repaired that differs.
	 * @return the posts that do
	 */
	Set<UUID> repair() {
		Set<UUID> wrong = new HashSet<>(wrongInIndex());
		wrong.addAll(unknownToDatabase());
		wrong.forEach(this.posts::repair);
		return wrong;
	}

	private List<UUID> wrongInIndex() {
		List<UUID> wrong = new ArrayList<>();
		List<ProjectedPost> part = this.posts.after(FIRST, BATCH);
		while (!part.isEmpty()) {
			Map<UUID, ThreadsIndex.Found> found = this.index.read(part.stream().map(ProjectedPost::id).toList());
			part.stream().filter((post) -> differs(post, found.get(post.id()))).forEach((post) -> wrong.add(post.id()));
			part = this.posts.after(part.getLast().id(), BATCH);
		}
		return wrong;
	}

	private List<UUID> unknownToDatabase() {
		List<UUID> unknown = new ArrayList<>();
		List<UUID> part = this.index.visibleAfter(FIRST, BATCH);
		while (!part.isEmpty()) {
			Set<UUID> gone = new HashSet<>(part);
			this.posts.existing(part).forEach(gone::remove);
			unknown.addAll(gone);
			part = this.index.visibleAfter(part.getLast(), BATCH);
		}
		return unknown;
	}

	private static boolean differs(ProjectedPost post, ThreadsIndex.@Nullable Found found) {
		return (found != null) ? !found.isOf(post) : post.content() != null;
	}

}
