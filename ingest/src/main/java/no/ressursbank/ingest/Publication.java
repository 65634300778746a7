package no.ressursbank.ingest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import no.ressursbank.ingest.cache.ProgramVersion;
import no.ressursbank.language.NorwegianTerms;
import no.ressursbank.resourceindex.Fingerprint;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.LiveIndex;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.Revisions;
import no.ressursbank.resourceindex.Wordbook;

/**
 * Puts checked content live, or leaves what is live untouched.
 */
final class Publication {

	/**
	 * Fewer documents than this share of the live ones look like a mistake, not an edit.
	 */
	private static final double COLLAPSE = 0.8;

	/** The plugin takes words apart by the same library, and is delivered with it. */
	private static final String RULES = ProgramVersion.of(NorwegianTerms.class);

	private final ResourceIndex index;

	private final Progress progress;

	Publication(ResourceIndex index, Progress progress) {
		this.index = index;
		this.progress = progress;
	}

	/** What is live now, as a publication must know it. */
	static Optional<LiveIndex> live(ResourceIndex index) {
		return index.live(RULES);
	}

	PublishResult publish(CheckedContent content, PublishOptions options) {
		return publish(content, live(this.index), options);
	}

	/**
	 * Publishes.
	 * @param live what is still live now
	 */
	PublishResult publish(CheckedContent content, Optional<LiveIndex> live, PublishOptions options) {
		if (content.isBlocked()) {
			return PublishResult.stopped("Noe gjelder hele innholdsmappen og må rettes først.");
		}
		Instant now = Instant.now();
		NextEdition next = NextEdition.of(content, live,
				live.map((index) -> index.revisions(now)).orElseGet(() -> Revisions.first(now)));
		long published = live.map((index) -> index.ids().stream().filter((id) -> !id.contains(":")).count()).orElse(0L);
		if (next.resources() == 0 || (next.resources() < COLLAPSE * published && !options.force())) {
			return PublishResult.stopped(collapse(next.resources(), published));
		}
		Optional<String> used = DeletedInUse.in(live.map(LiveIndex::ids).orElse(Set.of()), next, this.index::find);
		if (used.isPresent()) {
			return PublishResult.stopped(used.get());
		}
		Changes changes = Changes.between(edited(live.map(LiveIndex::fingerprints).orElse(Map.of())),
				edited(next.documents()), next.kept().size());
		if (live.isPresent() && live.get().isSameAs(next.documents()) && !options.full()) {
			return PublishResult.unchanged(changes);
		}
		boolean isUpdated = !options.full() && live.isPresent() && new LiveUpdate(this.index, live.get()).apply(next);
		if (!isUpdated) {
			new FullBuild(this.index, RULES, this.progress).write(next);
		}
		return PublishResult.published(changes);
	}

	/** Without the words learnt, the log and neighbours, which nobody edited. */
	private static Map<String, String> edited(Map<String, String> documents) {
		Map<String, String> edited = new TreeMap<>(documents);
		edited.remove(Wordbook.DOCUMENT_ID);
		edited.keySet().removeIf((id) -> id.startsWith(Kind.CHANGE.documentId("")));
		edited.replaceAll((id, fingerprint) -> Fingerprint.ofContent(fingerprint));
		return edited;
	}

	private static String collapse(int next, long live) {
		if (next == 0) {
			return "Ingen filer kan publiseres.";
		}
		return "Bare " + next + " ressurser kan publiseres, men " + live
				+ " er publisert nå. Er det meningen, bruk --force.";
	}

}
