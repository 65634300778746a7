package no.ressursbank.bench.corpus;

import java.util.List;

import no.ressursbank.bench.measure.Target;

/**
 * Queries over one collection. Sets over the same collection hold the same object, so
 * that it is published once.
 *
 * @param target what the bank must reach
 */
public record JudgedSet(String name, Pages pages, List<JudgedQuery> queries, Target target) {
}
