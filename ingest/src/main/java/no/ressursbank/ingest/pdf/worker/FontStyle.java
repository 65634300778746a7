package no.ressursbank.ingest.pdf.worker;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Knows bold fonts by their names, which tell more than their flags do.
 */
final class FontStyle {

	/** The last ones are the bold cuts of Computer Modern. */
	private static final Pattern BOLD = Pattern
		.compile("bold|black|heavy|semibd|demi|[-,]bd\\b|^(?:.{6}\\+)?(?:cm|sf)bx");

	private static final float BOLD_WEIGHT = 600;

	private final IdentityHashMap<PDFont, Boolean> known = new IdentityHashMap<>();

	boolean isBold(PDFont font) {
		return this.known.computeIfAbsent(font, FontStyle::looksBold);
	}

	private static boolean looksBold(PDFont font) {
		String name = font.getName();
		PDFontDescriptor descriptor = font.getFontDescriptor();
		return (name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).find())
				|| (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
	}

}
