package no.ressursbank.content.resource;

import java.util.Map;

import no.ressursbank.resourceindex.ResourceDocument;

/**
 * The model with what is tagged with its components, by their ids.
 */
record ModelPage(ResourceDocument model, Map<String, Coverage> coverage) {
}
