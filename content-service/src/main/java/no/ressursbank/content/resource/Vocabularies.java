package no.ressursbank.content.resource;

import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.stereotype.Component;

/**
 * Reads the vocabulary once for every edition: it changes with a publication and at no
 * other time, and to read it takes longer than to read a resource.
 */
@Component
class Vocabularies {

	private final IndexReader index;

	private final LiveEdition edition;

	private volatile Known known = new Known("", Vocabulary.NONE);

	Vocabularies(IndexReader index, LiveEdition edition) {
		this.index = index;
		this.edition = edition;
	}

	/** That of the edition that is live. */
	Vocabulary current() {
		String live = this.edition.settled();
		Known before = this.known;
		return (!live.isEmpty() && before.edition().equals(live)) ? before.vocabulary() : read(live);
	}

	/**
	 * That of the publication that something was found in.
	 * @param publication as the index counted it there
	 */
	Vocabulary of(String publication) {
		Vocabulary before = this.known.vocabulary();
		return (!publication.isEmpty() && before.publication().equals(publication)) ? before : read("");
	}

	private Vocabulary read(String edition) {
		SearchHits<ResourceDocument> found = this.index.search(ResourceQueries.vocabulary());
		Vocabulary read = Vocabulary.of(Counts.publication(found), Counts.published(found),
				IndexReader.documents(found));
		this.known = new Known(edition, read);
		return read;
	}

	private record Known(String edition, Vocabulary vocabulary) {
	}

}
