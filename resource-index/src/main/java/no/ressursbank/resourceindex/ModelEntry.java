package no.ressursbank.resourceindex;

import java.util.List;
import java.util.Map;

/**
 * The working model: modules, their components and example tasks. Titles are by language
 * code.
 */
public record ModelEntry(List<Module> modules) {

	/** A module, numbered as in the source. */
	public record Module(String id, int number, Map<String, String> titles, List<Component> components) {
	}

	/** A component that resources can be tagged with. */
	public record Component(String id, Map<String, String> titles, List<Task> tasks) {
	}

	/** An example task of a component. */
	public record Task(Map<String, String> titles) {
	}

}
