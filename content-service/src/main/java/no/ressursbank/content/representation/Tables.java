package no.ressursbank.content.representation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/**
 * Tables in Markdown: the first row is the head.
 */
final class Tables {

	private Tables() {
	}

	static String of(Element table, Function<Element, String> cell) {
		StringBuilder text = new StringBuilder();
		List<Element> rows = table.select("tr");
		for (int i = 0; i < rows.size(); i++) {
			List<Element> cells = rows.get(i).select("th, td");
			text.append(row(cells.stream().map(cell).toList()));
			if (i == 0) {
				text.append(row(cells.stream().map((any) -> "---").toList()));
			}
		}
		return text.append('\n').toString();
	}

	private static String row(List<String> cells) {
		return cells.stream()
			.map((text) -> text.replace("|", "\\|").replace("\n", " "))
			.collect(Collectors.joining(" | ", "| ", " |\n"));
	}

}
