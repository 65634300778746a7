package no.ressursbank.search;

import java.util.Map;
import java.util.stream.Collectors;

import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.ThemeEntry;

/**
 * What themes and parts of the model are called in each language, by id. Every answer
 * needs all of them.
 */
record Titles(Map<String, Map<String, String>> themes, Map<String, Map<String, String>> components) {

	static Titles of(Vocabulary vocabulary) {
		return new Titles(
				vocabulary.themes()
					.stream()
					.collect(Collectors.toMap(ThemeEntry::id, ThemeEntry::titles, (one, other) -> one)),
				vocabulary.models()
					.stream()
					.flatMap((model) -> model.modules().stream())
					.flatMap((module) -> module.components().stream())
					.collect(Collectors.toMap(ModelEntry.Component::id, ModelEntry.Component::titles,
							(one, other) -> one)));
	}

}
