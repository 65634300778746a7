package no.ressursbank.ingest.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.resourceindex.CourseStep;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;

/**
 * Checks that the pages courses send people to are in the PDFs: known only when all files
 * are read.
 */
public final class CoursePages {

	private CoursePages() {
	}

	/** A warning for every step that leads to a page there is none of. */
	public static List<Finding> check(List<ResourceDocument> resources) {
		Map<String, Integer> pages = new HashMap<>();
		resources.forEach((resource) -> {
			StoredFile file = resource.file();
			pages.put(resource.id(), (file != null) ? file.pages() : 0);
		});
		return resources.stream().flatMap((course) -> check(course, pages)).toList();
	}

	private static Stream<Finding> check(ResourceDocument course, Map<String, Integer> pages) {
		var details = (course.details() != null) ? course.details().course() : null;
		return (details == null) ? Stream.empty() : details.steps()
			.stream()
			.filter((step) -> leadsNowhere(step, pages))
			.map((step) -> Finding.warning(Place.startOf(course.kind().collection() + "/" + course.id() + ".md"),
					"ukjent-side", "Trinnet som viser til side " + step.page() + " i «" + step.ref() + "»: PDF-en har "
							+ pages.get(step.ref()) + " sider."));
	}

	private static boolean leadsNowhere(CourseStep step, Map<String, Integer> pages) {
		Integer page = step.page();
		Integer last = pages.get(step.ref());
		return page != null && last != null && page > last;
	}

}
