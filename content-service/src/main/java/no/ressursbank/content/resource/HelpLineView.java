package no.ressursbank.content.resource;

import java.util.List;

import no.ressursbank.resourceindex.HelpLine;
import org.jspecify.annotations.Nullable;

/**
 * Where to call, in the reader's language.
 */
record HelpLineView(String id, String name, @Nullable String phone, @Nullable String url, @Nullable String hours,
		@Nullable String forWhom) {

	static List<HelpLineView> of(List<HelpLine> lines, String language) {
		return lines.stream()
			.map((line) -> new HelpLineView(line.id(), line.name(), line.phone(), line.url(), line.hours(),
					Translated.of(line.forWhom(), language)))
			.toList();
	}

}
