package no.ressursbank.language;

/**
 * What a misspelt word may stand for.
 *
 * @param word a known form, or two with a space between
 * @param distance number of edits between the folded spellings; 0 when only {@code æøå}
 * or accents are written otherwise
 * @param count how often the form was seen; of two forms, the rarer one's count
 */
public record Correction(String word, int distance, int count) {
}
