package no.ressursbank.ingest.source;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ThemeEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes documents of the vocabulary's entries.
 */
final class VocabularyDocuments {

	private static final String MODEL_ID = Kind.MODEL.documentId("model");

	private VocabularyDocuments() {
	}

	static ResourceDocument theme(JsonNode entry, HelpLines helpLines, int order) {
		String id = entry.path("id").asString();
		Map<String, String> titles = Texts.of(entry.path("title"));
		Map<String, String> summaries = Texts.of(entry.path("summary"));
		ThemeEntry theme = new ThemeEntry(id, titles, summaries, entry.path("sensitive").asBoolean(false),
				helpLines.named(entry.path("help-lines")), order);
		ResourceDocument document = document(Kind.THEME, Kind.THEME.documentId(id), Texts.main(titles, id), theme,
				null);
		return document.with(Texts.main(summaries, ""), Editorial.of(entry.path("steward").asString("")));
	}

	static ResourceDocument model(JsonNode root) {
		List<ModelEntry.Module> modules = root.path("modules").valueStream().map(VocabularyDocuments::module).toList();
		String title = Texts.main(Texts.of(root.path("title")), "Arbeidsmodellen");
		return document(Kind.MODEL, MODEL_ID, title, null, new ModelEntry(modules));
	}

	private static ModelEntry.Module module(JsonNode module) {
		return new ModelEntry.Module(module.path("id").asString(), module.path("number").asInt(0),
				Texts.of(module.path("title")),
				module.path("components").valueStream().map(VocabularyDocuments::component).toList());
	}

	private static ModelEntry.Component component(JsonNode component) {
		return new ModelEntry.Component(component.path("id").asString(), Texts.of(component.path("title")),
				component.path("tasks").valueStream().map((task) -> new ModelEntry.Task(Texts.of(task))).toList());
	}

	private static ResourceDocument document(Kind kind, String id, String title, @Nullable ThemeEntry theme,
			@Nullable ModelEntry model) {
		return new ResourceDocument(id, kind, Language.NB, title, "", null, ResourceDocument.Tags.none(),
				Editorial.of(""), List.of(), null, theme, model, "");
	}

}
