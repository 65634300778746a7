package no.ressursbank.ingest.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.FrontMatter;

/**
 * Links between resources: written as relative file paths, so that they also work where
 * the Markdown is edited; published as addresses of the API.
 */
final class LinkTargets {

	private static final Pattern ABSOLUTE = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*:|//|#).*", Pattern.DOTALL);

	private final ContentDirectory directory;

	LinkTargets(ContentDirectory directory) {
		this.directory = directory;
	}

	/** A finding for every relative link that leads to no resource. */
	List<Finding> broken(ContentFile from, List<Link> links, FrontMatter parts) {
		return links.stream()
			.filter((link) -> !ABSOLUTE.matcher(link.target()).matches() && !link.target().isEmpty())
			.filter((link) -> resolve(from, link.target()).isEmpty())
			.map((link) -> Finding.error(place(from, parts, link.offset()), "brutt-lenke",
					"Lenken «" + link.target() + "» fører ikke til noen fil i innholdsmappen."))
			.toList();
	}

	/** The published address of a link: unchanged when it leads out of the bank. */
	String address(ContentFile from, String target) {
		if (ABSOLUTE.matcher(target).matches()) {
			return target;
		}
		String anchor = target.contains("#") ? target.substring(target.indexOf('#')) : "";
		return resolve(from, target).map((file) -> "/api/" + file.kind().collection() + "/" + file.id() + anchor)
			.orElse(target);
	}

	private Optional<ContentFile> resolve(ContentFile from, String target) {
		String path = target.contains("#") ? target.substring(0, target.indexOf('#')) : target;
		try {
			return this.directory.linked(from, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Place place(ContentFile from, FrontMatter parts, int offset) {
		String before = parts.body().substring(0, Math.min(offset, parts.body().length()));
		int lineStart = before.lastIndexOf('\n') + 1;
		int line = (int) before.chars().filter((c) -> c == '\n').count();
		return new Place(from.name(), parts.bodyLine() + line, before.codePointCount(lineStart, before.length()) + 1);
	}

}
