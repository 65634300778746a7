package no.ressursbank.content.resource;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Leaves out of a list what the client did not ask for.
 */
@Component
class SparseFields {

	private final JsonMapper json;

	SparseFields(JsonMapper json) {
		this.json = json;
	}

	/**
	 * The items with only some of their fields.
	 * @param fields names, or null for all
	 * @param known names the items may have
	 * @throws ResourceProblem when a name is not among them
	 */
	List<?> of(List<?> items, @Nullable List<String> fields, List<String> known) {
		if (fields == null || fields.isEmpty()) {
			return items;
		}
		KnownValues.check("fields", fields, known);
		List<ObjectNode> sparse = new ArrayList<>();
		items.forEach((item) -> sparse.add(this.json.<ObjectNode>valueToTree(item).retain(fields)));
		return sparse;
	}

}
