package no.ressursbank.ingest;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import no.ressursbank.ingest.source.Reference;
import no.ressursbank.ingest.source.Slug;

/**
 * Which files a change can make right or wrong.
 */
final class AffectedFiles {

	private AffectedFiles() {
	}

	/**
	 * The files that changed and those that refer to them; all files when the change is
	 * in what all of them use.
	 * @param changed names of files, also of deleted ones
	 * @param references what each file hangs on, by its name
	 */
	static Set<String> of(Set<String> changed, Map<String, Set<Reference>> references) {
		Set<String> affected = new TreeSet<>(changed);
		if (changed.stream().anyMatch((name) -> !name.contains("/"))) {
			affected.addAll(references.keySet());
			return affected;
		}
		Set<String> ids = new HashSet<>();
		changed.forEach((name) -> ids.add(id(name)));
		references.forEach((file, uses) -> {
			if (uses.stream().anyMatch((use) -> isChanged(use, changed, ids))) {
				affected.add(file);
			}
		});
		return affected;
	}

	private static boolean isChanged(Reference use, Set<String> changed, Set<String> ids) {
		return switch (use.subject()) {
			case ID -> ids.contains(use.name());
			case LINK, FILE -> changed.contains(use.name());
			case IDS, STORED -> false;
		};
	}

	private static String id(String name) {
		String file = name.substring(name.lastIndexOf('/') + 1);
		return Slug.of(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file);
	}

}
