package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * The working model, with titles in the reader's language and in all of them beside.
 */
record ModelView(String id, String kind, String title, String summary, List<Module> modules, String url) {

	static ModelView of(ResourceDocument document, String language) {
		ModelEntry model = Objects.requireNonNull(document.model());
		// There is one: its kind is its name.
		return new ModelView(document.kind().code(), document.kind().code(), document.title(), document.summary(),
				model.modules().stream().map((module) -> Module.of(module, language)).toList(), "/api/model");
	}

	record Module(String id, int number, String title, Map<String, String> titles, List<Component> components) {

		static Module of(ModelEntry.Module module, String language) {
			return new Module(module.id(), module.number(), Translated.of(module.titles(), language, module.id()),
					module.titles(),
					module.components().stream().map((component) -> Component.of(component, language)).toList());
		}

	}

	record Component(String id, String title, Map<String, String> titles, List<Task> tasks) {

		static Component of(ModelEntry.Component component, String language) {
			return new Component(component.id(), Translated.of(component.titles(), language, component.id()),
					component.titles(),
					component.tasks()
						.stream()
						.map((task) -> new Task(Translated.of(task.titles(), language, ""), task.titles()))
						.toList());
		}

	}

	record Task(String title, Map<String, String> titles) {
	}

}
