package no.ressursbank.ingest.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Nearest;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * Checks links to a page or a heading inside other resources: known only when all files
 * are read.
 */
public final class DeepLinks {

	/** As the sanitiser writes it. */
	private static final Pattern LINK = Pattern
		.compile("href=\"/api/[a-z]+/([a-z0-9-]+)#(?:page(?:=|&#61;)([0-9]{1,9})|([^\"]+))\"");

	private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

	private DeepLinks() {
	}

	/** Whether a text has such links. */
	public static boolean in(ResourceDocument text) {
		return text.html() != null && LINK.matcher(text.html()).find();
	}

	/**
	 * A warning for every link that leads to no page and no heading.
	 * @param file the text stands in
	 * @param all finds the document of an id
	 */
	public static List<Finding> check(ContentFile file, ResourceDocument text,
			Function<String, Optional<ResourceDocument>> all) {
		return LINK.matcher(Optional.ofNullable(text.html()).orElse(""))
			.results()
			.flatMap((link) -> all.apply(link.group(1)).flatMap((target) -> check(file, link, target)).stream())
			.toList();
	}

	private static Optional<Finding> check(ContentFile file, MatchResult link, ResourceDocument target) {
		return (link.group(2) != null) ? page(file, link, target.file()) : anchor(file, link, target.html());
	}

	private static Optional<Finding> page(ContentFile file, MatchResult link, @Nullable StoredFile pdf) {
		int page = Integer.parseInt(link.group(2));
		return Optional.ofNullable(pdf)
			.map(StoredFile::pages)
			.filter((last) -> page < 1 || page > last)
			.map((last) -> Finding.warning(WrittenPlace.of(file, link.group(1), ("page=" + link.group(2))::equals),
					"unknown-page",
					"Lenken til side " + page + " i «" + link.group(1) + "»: PDF-en har " + last + " sider."));
	}

	private static Optional<Finding> anchor(ContentFile file, MatchResult link, @Nullable String html) {
		if (html == null) {
			return Optional.empty();
		}
		List<String> known = ID.matcher(html).results().map((id) -> id.group(1)).toList();
		String anchor = link.group(3);
		return known.contains(anchor) ? Optional.empty()
				: Optional.of(Finding
					.warning(WrittenPlace.of(file, link.group(1), (part) -> Anchors.folded(part).equals(anchor)),
							"broken-anchor", "Lenken fører til «" + link.group(1)
									+ "», men der er det ingen overskrift «" + anchor + "».")
					.suggesting(Nearest.find(anchor, known)));
	}

}
