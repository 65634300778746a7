package no.ressursbank.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.IndexRollover;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.LiveIndex;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.Wordbook;

/**
 * Puts checked content live, or leaves what is live untouched.
 */
final class Publication {

	/**
	 * Fewer documents than this share of the live ones look like a mistake, not an edit.
	 */
	private static final double COLLAPSE = 0.8;

	private final ResourceIndex index;

	Publication(ResourceIndex index) {
		this.index = index;
	}

	PublishResult publish(CheckedContent content, PublishOptions options) {
		if (content.isBlocked()) {
			return PublishResult.stopped("Noe gjelder hele innholdsmappen og må rettes først.");
		}
		Optional<LiveIndex> live = this.index.live();
		List<ResourceDocument> kept = kept(content, live);
		List<ResourceDocument> resources = new ArrayList<>(content.resources());
		resources.addAll(kept);
		long published = live.map((now) -> now.ids().stream().filter((id) -> !id.contains(":")).count()).orElse(0L);
		if (resources.isEmpty() || (resources.size() < COLLAPSE * published && !options.force())) {
			return PublishResult.stopped(collapse(resources.size(), published));
		}
		List<ResourceDocument> all = new ArrayList<>(content.vocabulary());
		all.addAll(resources);
		Optional<String> used = DeletedInUse.in(live.map(LiveIndex::ids).orElse(Set.of()), all);
		if (used.isPresent()) {
			return PublishResult.stopped(used.get());
		}
		all = this.index.revisions(Instant.now()).of(all);
		Map<String, String> next = new TreeMap<>();
		all.forEach((document) -> next.put(document.id(), document.fingerprint()));
		Changes changes = Changes.between(edited(live.map(LiveIndex::fingerprints).orElse(Map.of())), edited(next),
				kept.size());
		if (live.isPresent() && live.get().isSameAs(next) && !options.full()) {
			return PublishResult.unchanged(changes);
		}
		write(all);
		return PublishResult.published(changes);
	}

	/** Without the words learnt and the log, which nobody edited. */
	private static Map<String, String> edited(Map<String, String> documents) {
		Map<String, String> edited = new TreeMap<>(documents);
		edited.keySet()
			.removeIf((id) -> id.startsWith(Kind.WORDBOOK.documentId("")) || id.startsWith(Kind.CHANGE.documentId("")));
		return edited;
	}

	private void write(List<ResourceDocument> documents) {
		Wordbook words = documents.stream()
			.flatMap((document) -> Stream.ofNullable(document.wordbook()))
			.findFirst()
			.orElse(Wordbook.EMPTY);
		try (IndexRollover rollover = this.index.rollover(words)) {
			documents.forEach(rollover::write);
			rollover.commit();
		}
	}

	/**
	 * The live versions of files that are broken now: a slip of the pen must not take an
	 * article away from those who need it.
	 */
	private List<ResourceDocument> kept(CheckedContent content, Optional<LiveIndex> live) {
		if (live.isEmpty() || !live.get().currentSchema()) {
			return List.of();
		}
		return content.rejected()
			.stream()
			.filter(live.get().ids()::contains)
			.map(this.index::find)
			.flatMap(Optional::stream)
			.toList();
	}

	private static String collapse(int next, long live) {
		if (next == 0) {
			return "Ingen filer kan publiseres.";
		}
		return "Bare " + next + " ressurser kan publiseres, men " + live
				+ " er publisert nå. Er det meningen, bruk --force.";
	}

}
