package no.ressursbank.bench.structure;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts as letters and digits only, without rings and dots: how a program sets spaces,
 * punctuation and the accents of TeX is not what is measured.
 */
final class Letters {

	private Letters() {
	}

	static String of(String text) {
		String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\d]", "");
		return bare.toLowerCase(Locale.ROOT);
	}

}
