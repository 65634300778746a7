package no.ressursbank.bench.measure;

/**
 * How long it took to publish a collection.
 *
 * @param fullSeconds nothing was known before
 * @param peakBytes the most memory that took
 * @param sameSeconds nothing was changed
 * @param oneSeconds one text was changed; the median
 */
public record IngestFigures(int documents, double fullSeconds, long peakBytes, double sameSeconds, double oneSeconds) {
}
