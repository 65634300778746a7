package no.ressursbank.ingest.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Nearest;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;

/**
 * Links between resources: written as relative file paths, so that they also work where
 * the Markdown is edited; published as addresses of the API.
 */
final class LinkTargets {

	private static final Pattern ABSOLUTE = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*:|//).*", Pattern.DOTALL);

	private static final Pattern ALLOWED = Pattern.compile("^(https?:|mailto:|tel:|//).*",
			Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

	private static final Pattern PDF_PAGE = Pattern.compile("page=[0-9]+");

	private final ContentDirectory directory;

	LinkTargets(ContentDirectory directory) {
		this.directory = directory;
	}

	/** What is wrong with the links of a file. */
	List<Finding> check(ContentFile from, List<Link> links, Anchors anchors) {
		return links.stream().flatMap((link) -> problem(from, link, anchors).stream()).toList();
	}

	/** The published address of a link: unchanged when it leads out of the bank. */
	String address(ContentFile from, String target) {
		if (isAbsolute(target)) {
			return target;
		}
		String fragment = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
		return resolve(from, target).map((file) -> "/api/" + file.kind().collection() + "/" + file.id())
			.map((address) -> fragment.isEmpty() ? address : address + "#" + anchor(fragment))
			.orElse(target);
	}

	private static String anchor(String fragment) {
		return PDF_PAGE.matcher(fragment).matches() ? fragment : Anchors.folded(fragment);
	}

	private Optional<Finding> problem(ContentFile from, Link link, Anchors anchors) {
		String target = link.target();
		if (target.isBlank()) {
			return Optional.of(Finding.warning(link.place(), "broken-link", "Lenken har ingen adresse."));
		}
		if (target.startsWith("#")) {
			return inPage(link, Anchors.folded(target.substring(1)), anchors);
		}
		if (isAbsolute(target)) {
			return ALLOWED.matcher(target).matches() ? Optional.empty() : Optional.of(Finding.warning(link.place(),
					"link-protocol",
					"Lenken «" + target + "» blir fjernet. Adresser begynner med https:, http:, mailto: eller tel:."));
		}
		return resolve(from, target).isPresent() ? Optional.empty() : Optional.of(broken(from, link));
	}

	/** A lone number sign leads to the top. */
	private static Optional<Finding> inPage(Link link, String id, Anchors anchors) {
		if (link.target().length() == 1 || anchors.ids().contains(id)) {
			return Optional.empty();
		}
		return Optional.of(Finding
			.warning(link.place(), "broken-anchor",
					"Lenken «" + link.target() + "» fører ikke til noen overskrift i teksten.")
			.suggesting(Nearest.find(id, anchors.ids()).map((near) -> "#" + near)));
	}

	/** Whether an address begins with a protocol or a host. */
	static boolean isAbsolute(String target) {
		return ABSOLUTE.matcher(target).matches();
	}

	private Finding broken(ContentFile from, Link link) {
		return Finding
			.error(link.place(), "broken-link",
					"Lenken «" + link.target() + "» fører ikke til noen fil i innholdsmappen.")
			.suggesting(meant(from, link.target()));
	}

	/**
	 * What was meant: an address, a file under another ending, or one with a like name.
	 */
	private Optional<String> meant(ContentFile from, String target) {
		if (target.startsWith("www.")) {
			return Optional.of("https://" + target);
		}
		String markdown = path(target).replaceFirst("\\.html?$", "") + ".md";
		if (resolve(from, markdown).isPresent()) {
			return Optional.of(markdown);
		}
		List<String> names = this.directory.files().stream().map(ContentFile::name).toList();
		String name = this.directory.name(from, path(target));
		return Nearest.find(name, names).or(() -> namesake(target)).map((near) -> relative(from, near));
	}

	/** The file of that name in another folder. */
	private Optional<String> namesake(String target) {
		String path = path(target);
		String file = path.substring(path.lastIndexOf('/') + 1);
		return this.directory.files()
			.stream()
			.map(ContentFile::name)
			.filter((name) -> name.endsWith("/" + file))
			.findFirst();
	}

	/** A name as a link from a file has it. */
	private static String relative(ContentFile from, String name) {
		Path folder = Path.of("/" + from.name()).resolveSibling("");
		return folder.relativize(Path.of("/" + name)).toString().replace('\\', '/');
	}

	private Optional<ContentFile> resolve(ContentFile from, String target) {
		return this.directory.linked(from, path(target));
	}

	/**
	 * The part of an address before its anchor, decoded; empty when it cannot be decoded.
	 */
	static String path(String target) {
		String path = target.contains("#") ? target.substring(0, target.indexOf('#')) : target;
		try {
			return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
