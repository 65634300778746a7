package no.ressursbank.ingest;

import java.util.List;
import java.util.Optional;

import no.ressursbank.ingest.finding.Nearest;
import no.ressursbank.resourceindex.Kind;

/**
 * What editors call a kind on the command line.
 */
final class KindName {

	static final String DESCRIPTION = "article, material, webinar, course eller contact.";

	private KindName() {
	}

	/** The kind with a name; empty when it is not one that files can have. */
	static Optional<Kind> kind(String name) {
		return Kind.ofCode(name).filter(Kind.searchable()::contains);
	}

	/** What to tell whoever wrote another name. */
	static String unknown(String name) {
		List<String> names = Kind.searchable().stream().map(Kind::code).toList();
		return "✗ «" + name + "» er ingen type. Velg " + DESCRIPTION + Nearest.question(name, names);
	}

}
