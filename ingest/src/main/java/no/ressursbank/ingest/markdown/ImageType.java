package no.ressursbank.ingest.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The images that are published, told by their first bytes: names can lie. SVG is not
 * among them, for it can hold scripts.
 */
enum ImageType {

	PNG("\u0089PNG\r\n\u001a\n", 0),

	JPG("\u00ff\u00d8\u00ff", 0),

	GIF("GIF8", 0),

	WEBP("WEBP", 8);

	private final String mark;

	private final int offset;

	ImageType(String mark, int offset) {
		this.mark = mark;
		this.offset = offset;
	}

	/** The ending of file names, without the dot. */
	String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<ImageType> of(byte[] image) {
		return Arrays.stream(values()).filter((type) -> type.begins(image)).findFirst();
	}

	private boolean begins(byte[] image) {
		byte[] bytes = this.mark.getBytes(StandardCharsets.ISO_8859_1);
		int end = this.offset + bytes.length;
		return image.length > end && Arrays.equals(image, this.offset, end, bytes, 0, bytes.length);
	}

}
