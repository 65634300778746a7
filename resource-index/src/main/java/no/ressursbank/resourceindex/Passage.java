package no.ressursbank.resourceindex;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.PersistenceCreator;

/**
 * A part of the body that a hit can point at.
 *
 * @param heading the trail of headings, such as "Samtalen › Etterpå"; empty before the
 * first heading
 * @param anchor id of the heading in the HTML, or null
 * @param page page of the PDF counted from 1, or null
 * @param repaired another text to search in and never to show: as it probably was before
 * a scanner lost letters, or all of it where readers may have an excerpt only; null when
 * the text itself is searched
 * @param language of this passage where it was found out; null for that of the document
 */
public record Passage(String heading, String text, @Nullable String anchor, @Nullable Integer page,
		@Nullable String repaired, @Nullable Language language) {

	/**
	 * A passage as it stands in the index.
	 */
	@PersistenceCreator
	public Passage {
	}

	/**
	 * An undamaged passage.
	 */
	public Passage(String heading, String text, @Nullable String anchor, @Nullable Integer page) {
		this(heading, text, anchor, page, null, null);
	}

	/**
	 * The same passage with a text to search in.
	 */
	public Passage repaired(String text) {
		return new Passage(this.heading, this.text, this.anchor, this.page, text, this.language);
	}

	/**
	 * The same passage, in a language.
	 */
	public Passage in(Language newLanguage) {
		return new Passage(this.heading, this.text, this.anchor, this.page, this.repaired, newLanguage);
	}

	/**
	 * The same passage, found as before, of which readers see less.
	 * @param shown the beginning of its text; may be empty. The heading is not shown.
	 */
	public Passage excerpt(String shown) {
		String all = this.heading.isEmpty() ? searched() : this.heading + "\n" + searched();
		return new Passage("", shown, null, this.page, all, this.language);
	}

	/**
	 * The text that is searched.
	 */
	public String searched() {
		return (this.repaired != null) ? this.repaired : this.text;
	}

}
