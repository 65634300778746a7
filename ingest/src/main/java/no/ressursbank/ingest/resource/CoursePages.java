package no.ressursbank.ingest.resource;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.FieldPlace;
import no.ressursbank.resourceindex.CourseDetails;
import no.ressursbank.resourceindex.CourseStep;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;

/**
 * Checks that the pages a course sends people to are in the PDFs: known only when all
 * files are read.
 */
public final class CoursePages {

	private CoursePages() {
	}

	/**
	 * A warning for every step that leads to a page there is none of.
	 * @param all finds the document of an id
	 */
	public static List<Finding> check(ContentFile file, ResourceDocument course,
			Function<String, Optional<ResourceDocument>> all) {
		CourseDetails details = (course.details() != null) ? course.details().course() : null;
		return (details == null) ? List.of()
				: IntStream.range(0, details.steps().size())
					.boxed()
					.flatMap((i) -> check(file, details.steps().get(i), "/steps/" + i + "/page", all).stream())
					.toList();
	}

	private static Optional<Finding> check(ContentFile file, CourseStep step, String pointer,
			Function<String, Optional<ResourceDocument>> all) {
		Integer page = step.page();
		if (page == null || step.ref() == null) {
			return Optional.empty();
		}
		int last = all.apply(step.ref())
			.flatMap((document) -> Optional.ofNullable(document.file()))
			.map(StoredFile::pages)
			.orElse(Integer.MAX_VALUE);
		return (page <= last) ? Optional.empty() : Optional
			.of(Finding.warning(FieldPlace.of(file, pointer), "unknown-page",
					"Trinnet som viser til side " + page + " i «" + step.ref() + "»: PDF-en har " + last + " sider."));
	}

}
