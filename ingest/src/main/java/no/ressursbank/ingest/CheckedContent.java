package no.ressursbank.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;
import no.ressursbank.ingest.source.Reference;
import no.ressursbank.ingest.words.LearntWords;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * A content folder, read and checked.
 *
 * @param files how many files were looked at
 * @param vocabulary the themes and the model, each with its fingerprint
 * @param resources what can be published
 * @param rejected ids of the files that cannot
 * @param words of all that can
 * @param references what each file hangs on, by its name
 * @param findings everything found, in the order of files and lines
 */
record CheckedContent(int files, List<ResourceDocument> vocabulary, Resources resources, Set<String> rejected,
		LearntWords words, Map<String, Set<Reference>> references, List<Finding> findings) {

	long count(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

	boolean isBlocked() {
		return count(Severity.BLOCKING) > 0;
	}

	boolean hasErrors() {
		return isBlocked() || count(Severity.ERROR) > 0;
	}

}
