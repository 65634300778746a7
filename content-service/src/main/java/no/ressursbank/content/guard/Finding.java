package no.ressursbank.content.guard;

/**
 * A place in a text that could give somebody away.
 *
 * @param field where it stands
 * @param start first UTF-16 unit in the field as it was written
 * @param end the unit after the last one
 * @param rule what was recognised
 * @param level what it leads to
 * @param message what is wrong, in Norwegian; never repeats the text
 * @param hint how to write it instead, in Norwegian
 */
public record Finding(Field field, int start, int end, Rule rule, Level level, String message, String hint) {
}
