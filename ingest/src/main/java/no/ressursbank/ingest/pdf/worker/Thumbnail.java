package no.ressursbank.ingest.pdf.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A picture of the first page.
 */
final class Thumbnail {

	static final int WIDTH = 480;

	/** A strip of paper is not a page. */
	private static final int MAX_HEIGHT = 3 * WIDTH;

	private Thumbnail() {
	}

	/**
	 * The picture as PNG.
	 * @return empty when the page has no sensible shape
	 */
	static byte[] of(PDDocument document) throws IOException {
		PDRectangle box = document.getPage(0).getCropBox();
		boolean turned = document.getPage(0).getRotation() % 180 != 0;
		float width = turned ? box.getHeight() : box.getWidth();
		float height = turned ? box.getWidth() : box.getHeight();
		if (!(width > 0) || !(height / width * WIDTH < MAX_HEIGHT) || height / width * WIDTH < 1) {
			return new byte[0];
		}
		PDFRenderer renderer = new PDFRenderer(document);
		// Large photographs are read at the size they are shown in.
		renderer.setSubsamplingAllowed(true);
		BufferedImage image = renderer.renderImage(0, WIDTH / width, ImageType.RGB);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(image, "png", png);
		return png.toByteArray();
	}

}
