package no.ressursbank.portal.bank;

import java.util.List;

/**
 * What to read after a resource.
 */
public record Related(List<Hit> hits) {
}
