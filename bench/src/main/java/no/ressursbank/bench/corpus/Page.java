package no.ressursbank.bench.corpus;

/**
 * A text that can be found.
 *
 * @param id a slug, unique in its collection
 * @param language the code that the front matter of the bank takes
 * @param text what a baseline indexes
 * @param markdown the same text as the bank is to publish it
 */
public record Page(String id, String language, String title, String text, String markdown) {
}
