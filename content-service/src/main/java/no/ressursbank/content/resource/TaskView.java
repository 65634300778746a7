package no.ressursbank.content.resource;

import java.util.Map;

import no.ressursbank.resourceindex.ModelEntry;

/**
 * An example task of a component.
 */
record TaskView(String title, Map<String, String> titles) {

	static TaskView of(ModelEntry.Task task, String language) {
		return new TaskView(Translated.of(task.titles(), language, ""), task.titles());
	}

}
