package no.ressursbank.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;
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

	/**
	 * The findings that a change may have to do with; what stops everything always does.
	 * @param changed names of files, also of deleted ones
	 */
	static List<Finding> findings(CheckedContent content, List<Finding> all, Set<String> changed) {
		Set<String> affected = of(changed, content.references());
		return all.stream()
			.filter((finding) -> finding.severity() == Severity.BLOCKING || affected.contains(finding.place().file()))
			.toList();
	}

	/** The files that refer to one file, in the order of their names. */
	static Set<String> users(String file, Map<String, Set<Reference>> references) {
		Set<String> users = new TreeSet<>();
		references.forEach((user, uses) -> {
			if (!user.equals(file) && uses.stream().anyMatch((use) -> isChanged(use, Set.of(file), Set.of(id(file))))) {
				users.add(user);
			}
		});
		return users;
	}

	private static boolean isChanged(Reference use, Set<String> changed, Set<String> ids) {
		return switch (use.subject()) {
			case ID -> ids.contains(use.name());
			case LINK, FILE -> changed.contains(use.name());
			case IDS, STORED -> false;
		};
	}

	/** The id that the resource of a file has, or of the file beside it. */
	static String id(String name) {
		String file = name.substring(name.lastIndexOf('/') + 1);
		return Slug.of(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file);
	}

}
