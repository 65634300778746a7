package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.ModelEntry;

/**
 * A module of the working model.
 *
 * @param coverage how many resources it has; one with several of its components counts
 * once
 */
record ModuleView(String id, int number, String title, Map<String, String> titles, long coverage,
		List<ComponentView> components) {

	static ModuleView of(ModelEntry.Module module, ModelPage page, String language) {
		return new ModuleView(module.id(), module.number(), Translated.of(module.titles(), language, module.id()),
				module.titles(), page.modules().getOrDefault(module.id(), 0L),
				module.components()
					.stream()
					.map((component) -> ComponentView.of(component,
							page.coverage().getOrDefault(component.id(), Coverage.NONE), language))
					.toList());
	}

}
