package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.ModelEntry;

/**
 * A component of a module, with its example tasks.
 */
record ComponentView(String id, String title, Map<String, String> titles, List<TaskView> tasks) {

	static ComponentView of(ModelEntry.Component component, String language) {
		return new ComponentView(component.id(), Translated.of(component.titles(), language, component.id()),
				component.titles(), component.tasks().stream().map((task) -> TaskView.of(task, language)).toList());
	}

}
