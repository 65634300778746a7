package no.ressursbank.ingest;

import java.util.List;

import no.ressursbank.ingest.words.LearntWords;
import no.ressursbank.ingest.words.WordbookDocument;
import no.ressursbank.resourceindex.IndexRollover;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.Wordbook;

/**
 * Writes an edition into an index of its own, which takes the place of the live one.
 */
record FullBuild(ResourceIndex index, String rules, Progress progress) {

	void write(NextEdition next) {
		LearntWords learnt = next.content().words();
		Wordbook words = learnt.wordbook(learnt.roots());
		List<ResourceDocument> resources = next.content().resources();
		try (IndexRollover rollover = this.index.rollover(words, this.rules)) {
			rollover.write(next.revisions().stamp(WordbookDocument.of(words, next.version())));
			next.content().vocabulary().forEach((document) -> rollover.write(next.revisions().stamp(document)));
			next.removed().forEach(rollover::write);
			next.kept().forEach((id) -> this.index.find(id).ifPresent(rollover::write));
			try (this.progress) {
				this.progress.start("Skriver til indeksen", resources.size());
				Workers.run(resources.size(), (piece) -> {
					rollover.write(next.revisions().stamp(resources.get(piece)));
					this.progress.step();
				});
			}
			rollover.commit();
		}
	}

}
