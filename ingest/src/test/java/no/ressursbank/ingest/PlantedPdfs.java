package no.ressursbank.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDF files with something wrong, as programs make them. */
final class PlantedPdfs {

	private static final int MORE_PAGES_THAN_ALLOWED = 2_001;

	private static final int MORE_CHARACTERS_THAN_FIT = 120_000_000;

	private PlantedPdfs() {
	}

	/** A page with a line for each text. */
	static byte[] of(List<String> lines) throws IOException {
		try (PDDocument document = new PDDocument()) {
			write(document, lines);
			return bytes(document);
		}
	}

	static byte[] withoutPages() throws IOException {
		try (PDDocument document = new PDDocument()) {
			return bytes(document);
		}
	}

	static byte[] withManyPages() throws IOException {
		try (PDDocument document = new PDDocument()) {
			for (int i = 0; i < MORE_PAGES_THAN_ALLOWED; i++) {
				document.addPage(new PDPage());
			}
			return bytes(document);
		}
	}

	/** The second of two pages is a picture. */
	static byte[] partlyScanned(List<String> lines) throws IOException {
		try (PDDocument document = new PDDocument()) {
			write(document, lines);
			PDPage scanned = new PDPage();
			document.addPage(scanned);
			BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
			try (PDPageContentStream stream = new PDPageContentStream(document, scanned)) {
				stream.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 500, 700);
			}
			return bytes(document);
		}
	}

	/**
	 * A file that may not be changed.
	 * @param password without which it cannot be read either; may be empty
	 */
	static byte[] locked(List<String> lines, String password) throws IOException {
		try (PDDocument document = new PDDocument()) {
			write(document, lines);
			document.protect(new StandardProtectionPolicy("eier", password, new AccessPermission()));
			return bytes(document);
		}
	}

	/** Small on disk, with a text that the worker has no memory for. */
	static byte[] bomb() throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			byte[] text = new byte[MORE_CHARACTERS_THAN_FIT];
			Arrays.fill(text, (byte) 'a');
			text[0] = '(';
			page.setContents(new PDStream(document, new ByteArrayInputStream(text), COSName.FLATE_DECODE));
			return bytes(document);
		}
	}

	private static void write(PDDocument document, List<String> lines) throws IOException {
		PDPage page = new PDPage();
		document.addPage(page);
		try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
			stream.beginText();
			stream.setFont(new PDType1Font(FontName.HELVETICA), 12);
			stream.setLeading(14);
			stream.newLineAtOffset(72, 760);
			for (String line : lines) {
				stream.showText(line);
				stream.newLine();
			}
			stream.endText();
		}
	}

	private static byte[] bytes(PDDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

}
