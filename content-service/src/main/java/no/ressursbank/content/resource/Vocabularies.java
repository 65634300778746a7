package no.ressursbank.content.resource;

import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.stereotype.Component;

/**
 * Reads the vocabulary once for every edition: it changes with a publication and at no
 * other time, and to read it takes longer than to read a resource.
 */
@Component
class Vocabularies {

	private final IndexReader index;

	private volatile @Nullable Vocabulary known;

	Vocabularies(IndexReader index) {
		this.index = index;
	}

	/** That of the edition that is live. */
	Vocabulary current() {
		return of(edition());
	}

	/** Which edition is live; empty when the index does not say. */
	String edition() {
		return Counts.edition(this.index.search(ResourceQueries.edition()));
	}

	/**
	 * That of an edition.
	 * @param edition as just read from the index
	 */
	Vocabulary of(String edition) {
		Vocabulary before = this.known;
		if (before != null && !edition.isEmpty() && before.edition().equals(edition)) {
			return before;
		}
		SearchHits<ResourceDocument> found = this.index.search(ResourceQueries.vocabulary());
		Vocabulary read = Vocabulary.of(Counts.edition(found), Counts.published(found), IndexReader.documents(found));
		this.known = read;
		return read;
	}

}
