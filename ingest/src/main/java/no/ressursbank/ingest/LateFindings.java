package no.ressursbank.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import no.ressursbank.ingest.cache.Outcome;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.markdown.DeepLinks;
import no.ressursbank.ingest.pdf.ComparedPdf;
import no.ressursbank.ingest.pdf.Duplicates;
import no.ressursbank.ingest.pdf.TextSketch;
import no.ressursbank.ingest.resource.CoursePages;
import no.ressursbank.ingest.resource.Deadlines;
import no.ressursbank.ingest.resource.LanguagePairs;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.resourceindex.Kind;

/**
 * What hangs on the day, or on what became of other files: never kept in the cache.
 */
final class LateFindings {

	private final Resources resources;

	private final Duplicates duplicates = new Duplicates();

	private final LanguagePairs pairs;

	private final Deadlines deadlines = new Deadlines(LocalDate.now(Deadlines.OSLO));

	/**
	 * Among the others of a folder.
	 * @param outcomes of all files
	 */
	LateFindings(Resources resources, List<Outcome> outcomes) {
		this.resources = resources;
		this.pairs = new LanguagePairs(outcomes.stream().map(Outcome::material).filter(Objects::nonNull).toList());
	}

	/** What is found in a file that can be published; each file once, in their order. */
	List<Finding> of(ContentFile file, Outcome outcome) {
		List<Finding> findings = new ArrayList<>(this.deadlines.check(file, outcome.reviewBy()));
		if (outcome.pdf() != null) {
			this.duplicates.add(file.start(), compared(outcome.pdf(), outcome)).ifPresent(findings::add);
		}
		if (outcome.hasDeepLinks()) {
			findings.addAll(DeepLinks.check(file, this.resources.get(file.id()), this.resources::find));
		}
		if (file.kind() == Kind.COURSE) {
			findings.addAll(CoursePages.check(file, this.resources.get(file.id()), this.resources::find));
		}
		if (file.kind() == Kind.MATERIAL) {
			this.pairs.check(file).ifPresent(findings::add);
		}
		return findings;
	}

	/** A damaged text is compared as it was repaired. */
	private ComparedPdf compared(ComparedPdf pdf, Outcome outcome) {
		return outcome.isDamaged()
				? new ComparedPdf(pdf.sha256(), TextSketch.of(this.resources.get(outcome.id())), pdf.translationOf())
				: pdf;
	}

}
