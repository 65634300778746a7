package no.ressursbank.ingest;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * The documents of a content folder. Each is read from disk when it is asked for: all of
 * them at once may be more than fits in memory.
 */
final class Resources extends AbstractList<ResourceDocument> {

	private final Map<String, String> fingerprints;

	private final Map<String, Kind> kinds;

	private final List<String> ids;

	private final Function<String, ResourceDocument> reader;

	/**
	 * Reads nothing yet.
	 * @param fingerprints by id
	 * @param kinds by id, in the order of the files
	 * @param reader gives the document of an id
	 */
	Resources(Map<String, String> fingerprints, SequencedMap<String, Kind> kinds,
			Function<String, ResourceDocument> reader) {
		this.fingerprints = Collections.unmodifiableMap(new TreeMap<>(fingerprints));
		this.kinds = Collections.unmodifiableMap(kinds);
		this.ids = List.copyOf(kinds.keySet());
		this.reader = reader;
	}

	/** By id. */
	Map<String, String> fingerprints() {
		return this.fingerprints;
	}

	/** By id. */
	Map<String, Kind> kinds() {
		return this.kinds;
	}

	/** The documents of a kind, in the order of the files. */
	List<ResourceDocument> of(Kind kind) {
		return this.kinds.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == kind)
			.map((entry) -> get(entry.getKey()))
			.toList();
	}

	/** The document of an id, if it has one. */
	Optional<ResourceDocument> find(String id) {
		return this.kinds.containsKey(id) ? Optional.of(get(id)) : Optional.empty();
	}

	/** The document of an id that has one. */
	ResourceDocument get(String id) {
		return this.reader.apply(id).with(Objects.requireNonNull(this.fingerprints.get(id), id));
	}

	@Override
	public ResourceDocument get(int index) {
		return get(this.ids.get(index));
	}

	@Override
	public int size() {
		return this.ids.size();
	}

}
