package no.ressursbank.language;

/**
 * A stretch of a text that normalising replaces.
 *
 * @param start index of the first char replaced
 * @param end index after the last char replaced
 * @param replacement what stands there afterwards, possibly empty
 */
public record Edit(int start, int end, String replacement) {
}
