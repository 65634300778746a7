package no.ressursbank.ingest.pdf.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts accents that are drawn by themselves, as older TeX does with the ring of å, onto
 * the letters they stand over.
 */
final class Accents {

	private static final Map<String, String> COMBINING = Map.of("\u02DA", "\u030A", "\u00A8", "\u0308", "\u00B4",
			"\u0301", "`", "\u0300", "\u02C6", "\u0302", "\u02DC", "\u0303", "\u02C7", "\u030C", "\u00B8", "\u0327");

	private Accents() {
	}

	static List<Glyph> joined(List<Glyph> glyphs) {
		List<Glyph> joined = new ArrayList<>(glyphs.size());
		for (int i = 0; i < glyphs.size(); i++) {
			Glyph glyph = glyphs.get(i);
			Glyph next = (i + 1 < glyphs.size()) ? glyphs.get(i + 1) : glyph;
			String accent = COMBINING.get(glyph.text());
			if (accent != null && isOver(glyph, next)) {
				joined.add(next.as(Normalizer.normalize(next.text() + accent, Normalizer.Form.NFC)));
				i++;
			}
			else {
				joined.add(glyph);
			}
		}
		return joined;
	}

	private static boolean isOver(Glyph accent, Glyph letter) {
		float middle = accent.x() + accent.width() / 2;
		return Character.isLetter(letter.text().codePointAt(0)) && middle > letter.x() && middle < letter.right()
				&& Math.abs(accent.baseline() - letter.baseline()) < 0.5f * letter.size();
	}

}
