package no.ressursbank.portal.bank;

import java.util.List;
import java.util.Map;

/**
 * The working model with what the bank has on each part.
 */
public record WorkingModel(String title, String summary, List<Module> modules) {

	/** A part of the model, drawn as a piece of its circle. */
	public record Module(String id, int number, String title, List<Component> components) {
	}

	/**
	 * A part of a module.
	 *
	 * @param coverage how many resources it has
	 * @param resources the newest reviewed of them
	 */
	public record Component(String id, String title, List<Task> tasks, long coverage, Map<String, Long> byKind,
			List<Reference> resources) {
	}

	/** An example task. */
	public record Task(String title) {
	}

	/** A resource by name. */
	public record Reference(String id, String kind, String title) {
	}

}
