package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.ModelEntry;

/**
 * A module of the working model.
 */
record ModuleView(String id, int number, String title, Map<String, String> titles, List<ComponentView> components) {

	static ModuleView of(ModelEntry.Module module, Map<String, Coverage> coverage, String language) {
		return new ModuleView(module.id(), module.number(), Translated.of(module.titles(), language, module.id()),
				module.titles(),
				module.components()
					.stream()
					.map((component) -> ComponentView.of(component,
							coverage.getOrDefault(component.id(), Coverage.NONE), language))
					.toList());
	}

}
