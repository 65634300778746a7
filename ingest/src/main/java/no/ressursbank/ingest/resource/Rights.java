package no.ressursbank.ingest.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.ressursbank.resourceindex.Passage;

/**
 * How much of a resource's text and of its file readers may have.
 */
public enum Rights {

	/** All of it. */
	FULL(Integer.MAX_VALUE),
	/** The beginning of the text. */
	EXCERPT(1000),
	/** Two or three sentences that tell what the link leads to. */
	LINK_ONLY(300);

	private final int characters;

	Rights(int characters) {
		this.characters = characters;
	}

	/**
	 * The rights with this code.
	 * @param code full, excerpt or link-only
	 */
	public static Rights of(String code) {
		return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
	}

	/** Whether the file itself and its text may be given away. */
	public boolean isFull() {
		return this == FULL;
	}

	/**
	 * Passages that answer a search as before, but of which together no more can be read
	 * than is allowed. Headings count as text: all of them are a summary.
	 */
	List<Passage> limit(List<Passage> passages) {
		if (isFull()) {
			return passages;
		}
		List<Passage> limited = new ArrayList<>();
		int left = this.characters;
		for (Passage passage : passages) {
			String shown = beginning(passage.text(), left);
			left -= shown.length();
			limited.add(passage.excerpt(shown));
		}
		return limited;
	}

	/** As many whole words as fit. */
	private static String beginning(String text, int characters) {
		if (text.length() <= characters) {
			return text;
		}
		int end = text.lastIndexOf(' ', characters - 1);
		return (end > 0) ? text.substring(0, end) + "…" : "";
	}

}
