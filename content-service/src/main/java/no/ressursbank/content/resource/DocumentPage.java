package no.ressursbank.content.resource;

import java.util.List;

import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, as it stands in the index.
 *
 * @param next cursor of the part after it, or null when this is the last
 */
record DocumentPage(List<ResourceDocument> documents, @Nullable String next) {
}
