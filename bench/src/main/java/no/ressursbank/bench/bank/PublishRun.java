package no.ressursbank.bench.bank;

/**
 * One publication.
 *
 * @param seconds from the start of the program to its end
 * @param peakBytes the most memory that it had at once
 */
public record PublishRun(double seconds, long peakBytes) {
}
