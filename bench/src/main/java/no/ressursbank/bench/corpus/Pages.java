package no.ressursbank.bench.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A collection to search in.
 *
 * @param folder where it already is a content folder; null when one must be written
 */
public record Pages(List<Page> list, @Nullable Path folder) {

	static Pages of(List<Page> list) {
		return new Pages(List.copyOf(list), null);
	}

	/** The page with that id, if the collection has it. */
	public Optional<Page> byId(String id) {
		return this.list.stream().filter((page) -> page.id().equals(id)).findFirst();
	}

}
