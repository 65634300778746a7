package no.ressursbank.bench.measure;

import java.util.List;

/**
 * Something that ranks pages for a query.
 */
@FunctionalInterface
public interface Engine {

	/**
	 * The ids of the best pages, the best first; empty when nothing is found.
	 * @param size the most to give
	 */
	List<String> search(String query, int size);

}
