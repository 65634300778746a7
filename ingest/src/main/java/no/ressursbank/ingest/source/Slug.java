package no.ressursbank.ingest.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Ids and anchors: lower-case letters a to z, digits and single hyphens.
 */
public final class Slug {

	private static final Pattern NOT_ALLOWED = Pattern.compile("[^a-z0-9]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Slug() {
	}

	/**
	 * The slug of a text. The Norwegian letters come first: decomposing would drop ø and
	 * æ.
	 * @return the empty string when the text has no letter or digit
	 */
	public static String of(String text) {
		if (isSlug(text)) {
			return text;
		}
		String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		String norwegian = lower.replace('å', 'a').replace('ø', 'o').replace("æ", "ae");
		String plain = MARKS.matcher(Normalizer.normalize(norwegian, Normalizer.Form.NFD)).replaceAll("");
		String hyphened = NOT_ALLOWED.matcher(plain).replaceAll("-");
		int from = hyphened.startsWith("-") ? 1 : 0;
		int to = hyphened.endsWith("-") ? hyphened.length() - 1 : hyphened.length();
		return hyphened.substring(Math.min(from, to), to);
	}

	/** As most names of files are. */
	private static boolean isSlug(String text) {
		boolean mayEnd = false;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
			if (!plain && (letter != '-' || !mayEnd)) {
				return false;
			}
			mayEnd = plain;
		}
		return mayEnd;
	}

}
