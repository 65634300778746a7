package no.ressursbank.ingest.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.ressursbank.ingest.finding.Finding;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * HTML written into Markdown. The sanitiser decides what is left of it; its author should
 * hear of it, once for each element of a file.
 */
final class RawHtml {

	private static final Pattern START_TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)");

	/** What Markdown has no mark for, and the policy lets through. */
	private static final Set<String> HARMLESS = Set.of("br", "sub", "sup", "wbr");

	private final Places places;

	private final Map<String, Integer> offsets = new LinkedHashMap<>();

	private final Map<String, Integer> times = new LinkedHashMap<>();

	RawHtml(Places places) {
		this.places = places;
	}

	/** Notes the start tags of a piece of HTML. */
	void add(BasedSequence html) {
		Matcher tag = START_TAG.matcher(html);
		while (tag.find()) {
			String name = tag.group(1).toLowerCase(Locale.ROOT);
			if (!HARMLESS.contains(name)) {
				this.offsets.putIfAbsent(name, html.getStartOffset() + tag.start());
				this.times.merge(name, 1, Integer::sum);
			}
		}
	}

	/** One warning for each element, where it first stands. */
	List<Finding> findings() {
		return this.offsets.entrySet()
			.stream()
			.map((first) -> Finding.warning(this.places.at(first.getValue()), "raw-html", message(first.getKey())))
			.toList();
	}

	private String message(String name) {
		int count = this.times.getOrDefault(name, 1);
		return "HTML-koden <" + name + "> " + ((count > 1) ? "(" + count + " steder) " : "")
				+ "blir fjernet eller forenklet når teksten publiseres."
				+ " Skriv det med Markdown, eller sett «`» rundt det hvis det skal vises som det står.";
	}

}
