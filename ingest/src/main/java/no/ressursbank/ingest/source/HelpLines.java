package no.ressursbank.ingest.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import no.ressursbank.resourceindex.HelpLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The help lines that themes refer to by id.
 */
final class HelpLines {

	private final Map<String, HelpLine> byId = new LinkedHashMap<>();

	HelpLines(Optional<JsonNode> list) {
		list.ifPresent((lines) -> lines.forEach((line) -> {
			HelpLine helpLine = helpLine(line);
			this.byId.put(helpLine.id(), helpLine);
		}));
	}

	Set<String> ids() {
		return this.byId.keySet();
	}

	/** Those of the ids that exist, in their order. */
	List<HelpLine> named(JsonNode ids) {
		return ids.valueStream().map((id) -> this.byId.get(id.asString())).filter(Objects::nonNull).toList();
	}

	private static HelpLine helpLine(JsonNode line) {
		String id = line.path("id").asString();
		return new HelpLine(id, line.path("name").asString(id), line.path("phone").asString(null),
				line.path("url").asString(null), line.path("hours").asString(null), Texts.of(line.path("for")),
				line.path("chat").asString(null), date(line.path("verified")), date(line.path("review-by")));
	}

	private static @Nullable LocalDate date(JsonNode date) {
		return date.isString() ? LocalDate.parse(date.asString()) : null;
	}

}
