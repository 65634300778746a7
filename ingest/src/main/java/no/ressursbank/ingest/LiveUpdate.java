package no.ressursbank.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import no.ressursbank.ingest.words.LearntWords;
import no.ressursbank.ingest.words.TextWords;
import no.ressursbank.ingest.words.WordbookDocument;
import no.ressursbank.resourceindex.IndexUpdate;
import no.ressursbank.resourceindex.LiveIndex;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.Wordbook;

/**
 * Writes into the live index what has changed, when that gives the same as an index of
 * its own would.
 */
record LiveUpdate(ResourceIndex index, LiveIndex live) {

	/**
	 * Makes the live index hold an edition.
	 * @return false, and nothing is done, when it must be built anew: for another schema
	 * or plugin, for words that the roots of the live index would divide otherwise, or
	 * because too much has changed
	 */
	boolean apply(NextEdition next) {
		LearntWords learnt = next.content().words();
		Wordbook now = this.live.currentSchema() ? this.index.wordbook(this.live.name()) : Wordbook.EMPTY;
		if (!this.live.currentSchema() || !learnt.hasCompoundsOf(now)) {
			return false;
		}
		// Takes a while, and so does what follows.
		CompletableFuture<List<String>> roots = CompletableFuture.supplyAsync(learnt::roots);
		IndexUpdate update = this.index.update(this.live);
		Set<String> words = new HashSet<>();
		for (String id : changed(next)) {
			ResourceDocument document = next.document(id);
			words.addAll(TextWords.searched(document));
			if (!update.write(document)) {
				return false;
			}
		}
		if (!words.isEmpty() && !learnt.divideAlike(now.roots(), roots.join(), words)) {
			return false;
		}
		this.live.ids().stream().filter((id) -> !next.documents().containsKey(id)).forEach(update::remove);
		update.write(next.revisions().stamp(WordbookDocument.of(learnt.wordbook(now.roots()), next.version())));
		update.commit();
		return true;
	}

	private List<String> changed(NextEdition next) {
		return next.documents()
			.entrySet()
			.stream()
			.filter((document) -> !document.getValue().equals(this.live.fingerprints().get(document.getKey())))
			.map(Map.Entry::getKey)
			.filter((id) -> !id.equals(Wordbook.DOCUMENT_ID))
			.toList();
	}

}
