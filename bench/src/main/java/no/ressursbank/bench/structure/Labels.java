package no.ressursbank.bench.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What somebody who looked at a file found on its pages.
 *
 * @param heldOut whether nobody looked at the file while the rules were made
 * @param headings by page
 */
public record Labels(String file, boolean heldOut, PageRange pages, List<RunningLine> running,
		Map<Integer, List<String>> headings, List<PageBreak> breaks) {

	/**
	 * The labels of a folder, those of held-out files last.
	 * @throws IOException when the folder cannot be read
	 */
	public static List<Labels> read(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> yaml = files.filter((file) -> file.toString().endsWith(".yml")).sorted().toList();
			List<Labels> labels = new ArrayList<>();
			for (Path file : yaml) {
				labels.add(of(Files.readString(file)));
			}
			labels.sort(Comparator.comparing(Labels::heldOut));
			return labels;
		}
	}

	static Labels of(String yaml) {
		Map<?, ?> root = map(new Load(LoadSettings.builder().build()).loadFromString(yaml));
		Map<Integer, List<String>> headings = new TreeMap<>();
		map(root.get("headings"))
			.forEach((page, titles) -> headings.put(number(page), list(titles).stream().map(String::valueOf).toList()));
		return new Labels(text(root, "file"), Boolean.TRUE.equals(root.get("held-out")),
				PageRange.of(text(root, "pages")), list(root.get("running")).stream().map(Labels::running).toList(),
				headings, list(root.get("breaks")).stream().map(Labels::pageBreak).toList());
	}

	private static RunningLine running(@Nullable Object line) {
		Map<?, ?> map = map(line);
		return new RunningLine(text(map, "text"), PageRange.of(text(map, "pages")),
				map.containsKey("offset") ? number(map.get("offset")) : 0);
	}

	private static PageBreak pageBreak(@Nullable Object one) {
		Map<?, ?> map = map(one);
		return new PageBreak(number(map.get("page")), text(map, "first"), Boolean.TRUE.equals(map.get("continues")));
	}

	private static String text(Map<?, ?> map, String name) {
		return String.valueOf(map.get(name));
	}

	private static int number(@Nullable Object value) {
		return Integer.parseInt(String.valueOf(value));
	}

	private static Map<?, ?> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? map : Map.of();
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

}
