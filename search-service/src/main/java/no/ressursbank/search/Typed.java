package no.ressursbank.search;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.ressursbank.language.Fold;
import no.ressursbank.language.NorwegianTerms;
import no.ressursbank.language.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * What someone has typed so far: whole words, and one that is perhaps not finished.
 *
 * @param text all of it, normalised
 * @param before what stands before the last word, empty or with a space at the end
 * @param last the last word, in lower case
 */
record Typed(String text, String before, String last) {

	private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{N}]+)[^\\p{L}\\p{N}]*$");

	/** One letter begins half of all words. */
	private static final int SHORTEST = 2;

	/** Two letters are inside too many compounds by chance. */
	static final int SHORTEST_INSIDE = 3;

	/** The root of an unfinished word may be no more than its first letters. */
	private static final int SHORTEST_ROOT = 4;

	/**
	 * Reads it.
	 * @return null when there is too little to go by
	 */
	static @Nullable Typed of(String q) {
		String text = Normaliser.normalise(q).strip();
		long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
		Matcher last = LAST.matcher(text);
		if (letters < SHORTEST || !last.find()) {
			return null;
		}
		return new Typed(text, text.substring(0, last.start()), last.group(1).toLowerCase(Locale.ROOT));
	}

	/** How the last word begins in the index, as far as it was written. */
	String beginning() {
		return Fold.fold(this.last);
	}

	/** Whether it is long enough to look for inside compounds. */
	boolean mayBeInside() {
		return this.last.length() >= SHORTEST_INSIDE;
	}

	/**
	 * How it begins if it is finished, in another form or nynorsk.
	 * @return null when that says nothing more
	 */
	@Nullable String otherBeginning() {
		String root = NorwegianTerms.root(this.last);
		return (root.length() < SHORTEST_ROOT || root.startsWith(beginning())) ? null : root;
	}

}
