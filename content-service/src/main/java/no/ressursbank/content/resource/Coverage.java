package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.ResourceDocument;

/**
 * What the bank has on a component of the model.
 *
 * @param total resources of all kinds
 * @param byKind the same by kind
 * @param resources the newest reviewed
 */
record Coverage(long total, Map<String, Long> byKind, List<ResourceDocument> resources) {

	static final Coverage NONE = new Coverage(0, Map.of(), List.of());

}
