package no.ressursbank.resourceindex;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells of every document of the next publication when it last changed, and keeps a
 * document of everything that is gone. What did not change keeps its revision, whether
 * the index is written anew or in part, so that a reader of the log of changes loses
 * nothing and meets nothing twice. Goes by fingerprints, since not every content folder
 * is in git, and a clone may lack the history.
 */
public final class Revisions {

	/**
	 * Its publication is the first of the log: what is older, the log knows nothing of.
	 */
	public static final String BEGIN = Kind.CHANGE.documentId("begin");

	private static final Set<Kind> UNLOGGED = Set.of(Kind.WORDBOOK, Kind.REDIRECTS, Kind.REGISTER, Kind.CHANGE);

	private final Map<String, LiveRevision> live;

	private final Instant now;

	private final long publication;

	/**
	 * Prepares the next publication.
	 * @param live what is published now, by document id
	 * @param now time of the publication
	 */
	Revisions(Map<String, LiveRevision> live, Instant now) {
		this.live = live;
		this.now = now.truncatedTo(ChronoUnit.SECONDS);
		long last = live.values().stream().mapToLong((known) -> known.revision().publication()).max().orElse(0);
		// A log that begins anew has larger numbers than one that was lost: nobody
		// publishes once a millisecond.
		this.publication = Math.max(last + 1, live.containsKey(BEGIN) ? 0 : now.toEpochMilli());
	}

	/**
	 * For the first publication of all.
	 * @param now its time
	 */
	public static Revisions first(Instant now) {
		return new Revisions(Map.of(), now);
	}

	/** The kind of a document that is live. */
	public Optional<Kind> kind(String id) {
		return Optional.ofNullable(this.live.get(id)).map(LiveRevision::kind);
	}

	/**
	 * The document with its revision.
	 * @param document with its fingerprint, and with the revision of its source as
	 * version control knows it, or {@link Revision#NONE}
	 */
	public ResourceDocument stamp(ResourceDocument document) {
		LiveRevision known = this.live.get(document.id());
		if (known != null && known.isOf(document)) {
			return document.with(known.revision());
		}
		LiveRevision gone = this.live.get(removedId(document.kind(), document.id()));
		Revision before = (known != null) ? known.revision() : (gone != null) ? gone.revision() : Revision.NONE;
		Revision source = document.revision();
		// An edit that is not committed yet, or a clone without its history, must not go
		// back.
		boolean newer = source.modified().isAfter(before.modified());
		return document.with(new Revision(this.publication, false, Math.max(before.sequence() + 1, source.sequence()),
				newer ? source.modified() : this.now));
	}

	/**
	 * The documents of what is gone, to be published beside the others.
	 * @param next ids and kinds of all others
	 */
	public List<ResourceDocument> removed(Map<String, Kind> next) {
		List<ResourceDocument> removed = new ArrayList<>();
		LiveRevision begin = this.live.get(BEGIN);
		removed.add(
				change(BEGIN, (begin != null) ? begin.revision() : new Revision(this.publication, false, 0, this.now)));
		this.live.forEach((id, known) -> {
			if (known.kind() == Kind.CHANGE && !id.equals(BEGIN) && !isBack(id, next)) {
				removed.add(change(id, known.revision()));
			}
			else if (!UNLOGGED.contains(known.kind()) && next.get(id) != known.kind()) {
				removed.add(change(removedId(known.kind(), id),
						new Revision(this.publication, true, known.revision().sequence() + 1, this.now)));
			}
		});
		return removed;
	}

	private static boolean isBack(String removedId, Map<String, Kind> next) {
		Removed removed = Removed.of(removedId);
		return next.get(removed.kind().documentId(removed.id())) == removed.kind();
	}

	private static String removedId(Kind kind, String documentId) {
		String prefix = kind.documentId("");
		return Kind.CHANGE.documentId(kind.code() + ":" + documentId.substring(prefix.length()));
	}

	private static ResourceDocument change(String id, Revision revision) {
		return new ResourceDocument(id, Kind.CHANGE, Language.NB, "", "", null, Tags.none(), Editorial.of(""),
				List.of(), null, null, null, null, String.valueOf(revision.publication()))
			.with(revision);
	}

}
