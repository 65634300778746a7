package no.ressursbank.bench.measure;

/**
 * What the publishing API does to a collection of one size.
 *
 * @param resources how many articles there are
 * @param article the answers to one article by its id
 * @param whole the same over a narrow line, each in a pair with one of those that follow
 * @param unchanged the same when the client says that it has it already: what is saved is
 * what need not be carried, and on one machine nothing is carried
 * @param index those of the index to a get of the document behind it
 * @param list the answers to a page of the list
 * @param liveBytes what the service kept in memory before all this
 * @param liveBytesAfter the same afterwards
 */
public record ApiFigures(int resources, Latencies article, Latencies whole, Latencies unchanged, Latencies index,
		Latencies list, long liveBytes, long liveBytesAfter) {
}
