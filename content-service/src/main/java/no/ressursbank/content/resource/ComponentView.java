package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.ModelEntry;

/**
 * A component of a module, with its example tasks and what the bank has on it.
 *
 * @param coverage how many resources it has
 * @param byKind the same by kind
 * @param resources the newest reviewed of them
 */
record ComponentView(String id, String title, Map<String, String> titles, List<TaskView> tasks, long coverage,
		Map<String, Long> byKind, List<ReferenceView> resources) {

	static ComponentView of(ModelEntry.Component component, Coverage coverage, String language) {
		return new ComponentView(component.id(), Translated.of(component.titles(), language, component.id()),
				component.titles(), component.tasks().stream().map((task) -> TaskView.of(task, language)).toList(),
				coverage.total(), coverage.byKind(), coverage.resources().stream().map(ReferenceView::of).toList());
	}

}
