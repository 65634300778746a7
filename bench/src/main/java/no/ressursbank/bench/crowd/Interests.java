package no.ressursbank.bench.crowd;

import java.util.List;

import no.ressursbank.bench.corpus.Material;
import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.corpus.QueryMix;

/**
 * What people are after.
 *
 * @param queries at least one
 * @param ids of the articles that are published, at least one
 */
public record Interests(List<String> queries, List<String> ids) {

	private static final int QUERIES = 200;

	/** What can be asked about some pages of a material. */
	public static Interests of(Material material, List<Page> pages) {
		return new Interests(QueryMix.of(material, QUERIES), pages.stream().map(Page::id).toList());
	}

}
