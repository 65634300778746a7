package no.ressursbank.ingest.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.SourceText;

/**
 * The addresses of the web that stand in the texts of a content folder: in links, fields
 * and vocabularies alike.
 */
public final class WrittenLinks {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`|\\\\^{}\\[\\]«»”]+");

	/** What ends a sentence or a list rather than an address. */
	private static final String AFTER = ".,;:!?*_";

	private WrittenLinks() {
	}

	/**
	 * Finds them.
	 * @param root the content folder
	 * @return the places of each address, without the part of the page it leads to
	 */
	public static SortedMap<String, List<Place>> in(Path root) throws IOException {
		SortedMap<String, List<Place>> links = new TreeMap<>();
		for (Path file : files(root)) {
			String name = root.relativize(file).toString().replace('\\', '/');
			try {
				List<String> lines = SourceText.read(file, name).lines().toList();
				for (int i = 0; i < lines.size(); i++) {
					add(links, lines.get(i), name, i + 1);
				}
			}
			catch (Rejection ex) {
				// Validation tells why it cannot be read.
			}
		}
		return links;
	}

	private static List<Path> files(Path root) throws IOException {
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.filter((path) -> isText(root.relativize(path))).filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static boolean isText(Path relative) {
		String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
		boolean hidden = Stream.iterate(relative, (part) -> part != null, Path::getParent)
			.anyMatch((part) -> part.getFileName().toString().startsWith("."));
		return !hidden && !name.equals("readme.md") && (name.endsWith(".md") || name.endsWith(".yml"));
	}

	private static void add(SortedMap<String, List<Place>> links, String line, String file, int number) {
		for (MatchResult found : ADDRESS.matcher(line).results().toList()) {
			String address = trimmed(found.group()).split("#", 2)[0];
			Place place = new Place(file, number, line.codePointCount(0, found.start()) + 1);
			links.computeIfAbsent(address, (key) -> new ArrayList<>()).add(place);
		}
	}

	/** Without what only stands after it; a bracket belongs to it when it opens there. */
	private static String trimmed(String address) {
		int end = address.length();
		while (AFTER.indexOf(address.charAt(end - 1)) >= 0
				|| (address.charAt(end - 1) == ')' && count(address, end, ')') > count(address, end, '('))) {
			end--;
		}
		return address.substring(0, end);
	}

	private static long count(String text, int end, char sign) {
		return text.substring(0, end).chars().filter((one) -> one == sign).count();
	}

}
