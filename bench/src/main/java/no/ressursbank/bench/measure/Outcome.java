package no.ressursbank.bench.measure;

/**
 * One query put to one engine.
 *
 * @param nanos the time to the answer
 */
public record Outcome(Score score, long nanos) {
}
