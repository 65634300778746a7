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
 * @param repaired the text as it probably was before a scanner lost letters, for
 * searching only; null for an undamaged text
 */
public record Passage(String heading, String text, @Nullable String anchor, @Nullable Integer page,
		@Nullable String repaired) {

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
		this(heading, text, anchor, page, null);
	}

	/**
	 * The same passage with a text to search in.
	 */
	public Passage repaired(String text) {
		return new Passage(this.heading, this.text, this.anchor, this.page, text);
	}

}
