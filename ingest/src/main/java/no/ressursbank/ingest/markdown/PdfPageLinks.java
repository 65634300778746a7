package no.ressursbank.ingest.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;

/**
 * Checks that the pages a text leads to are in the PDFs: known only when all files are
 * read.
 */
public final class PdfPageLinks {

	/** As the sanitiser writes it. */
	private static final Pattern LINK = Pattern
		.compile("href=\"/api/[a-z]+/([a-z0-9-]+)#page(?:=|&#61;)([0-9]{1,9})\"");

	private PdfPageLinks() {
	}

	/** Whether a text has links to pages. */
	public static boolean in(ResourceDocument text) {
		return text.html() != null && LINK.matcher(text.html()).find();
	}

	/**
	 * A warning for every link to a page there is none of.
	 * @param file the text stands in
	 * @param all finds the document of an id
	 */
	public static List<Finding> check(ContentFile file, ResourceDocument text,
			Function<String, Optional<ResourceDocument>> all) {
		return LINK.matcher(Optional.ofNullable(text.html()).orElse(""))
			.results()
			.flatMap((link) -> check(file, link, all).stream())
			.toList();
	}

	private static Optional<Finding> check(ContentFile file, MatchResult link,
			Function<String, Optional<ResourceDocument>> all) {
		int page = Integer.parseInt(link.group(2));
		return all.apply(link.group(1))
			.flatMap((document) -> Optional.ofNullable(document.file()))
			.map(StoredFile::pages)
			.filter((last) -> page < 1 || page > last)
			.map((last) -> Finding.warning(WrittenPlace.of(file, "#page=" + link.group(2)), "unknown-page",
					"Lenken til side " + page + " i «" + link.group(1) + "»: PDF-en har " + last + " sider."));
	}

}
