package no.ressursbank.ingest.source;

import java.util.List;

import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import tools.jackson.databind.JsonNode;

/**
 * Makes a document of model.yml.
 */
final class ModelDocument {

	private static final String ID = Kind.MODEL.documentId("model");

	private ModelDocument() {
	}

	static ResourceDocument of(JsonNode root) {
		List<ModelEntry.Module> modules = root.path("modules").valueStream().map(ModelDocument::module).toList();
		String title = Texts.main(Texts.of(root.path("title")), "Arbeidsmodellen");
		return new ResourceDocument(ID, Kind.MODEL, Language.NB, title, "", null, Tags.none(), Editorial.of(""),
				List.of(), null, null, new ModelEntry(modules), null, "");
	}

	private static ModelEntry.Module module(JsonNode module) {
		return new ModelEntry.Module(module.path("id").asString(), module.path("number").asInt(0),
				Texts.of(module.path("title")),
				module.path("components").valueStream().map(ModelDocument::component).toList());
	}

	private static ModelEntry.Component component(JsonNode component) {
		return new ModelEntry.Component(component.path("id").asString(), Texts.of(component.path("title")),
				component.path("tasks").valueStream().map((task) -> new ModelEntry.Task(Texts.of(task))).toList());
	}

}
