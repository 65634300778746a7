package no.ressursbank.content.resource;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.stereotype.Component;

/**
 * The resources asked for most, as they were read: nothing of an edition changes before
 * the next one, and to ask which edition is live costs a fraction of reading a resource.
 */
@Component
class ReadResources {

	/** Some thousand articles with all that is shown beside them. */
	private static final long MOST_BYTES = 48L << 20;

	/** Everything but the texts, about. */
	private static final int DOCUMENT_BYTES = 3000;

	private static final int BYTES_PER_CHARACTER = 2;

	private final Cache<Key, FoundResource> read = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.weigher((Key key, FoundResource found) -> weight(found))
		.build();

	Optional<FoundResource> of(String edition, String id) {
		return Optional.ofNullable(this.read.getIfPresent(new Key(edition, id)));
	}

	/**
	 * Keeps a resource.
	 * @param edition the one it was read from; empty when that is not known, and then it
	 * is not kept
	 */
	void keep(String edition, String id, FoundResource found) {
		if (!edition.isEmpty()) {
			this.read.put(new Key(edition, id), found);
		}
	}

	/** Themes are those of the vocabulary, and shared by all. */
	private static int weight(FoundResource found) {
		return Stream.of(found.users(), found.targets().values())
			.flatMap(Collection::stream)
			.mapToInt(ReadResources::weight)
			.sum() + weight(found.document());
	}

	private static int weight(ResourceDocument document) {
		int html = (document.html() != null) ? document.html().length() : 0;
		int passages = document.passages().stream().map(Passage::text).mapToInt(String::length).sum();
		return DOCUMENT_BYTES + BYTES_PER_CHARACTER * (html + passages);
	}

	private record Key(String edition, String id) {
	}

}
