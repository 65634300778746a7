package no.ressursbank.bench.structure;

/**
 * How a page begins.
 *
 * @param first its first words
 * @param continues whether they go on with the last paragraph of the page before
 */
record PageBreak(int page, String first, boolean continues) {
}
