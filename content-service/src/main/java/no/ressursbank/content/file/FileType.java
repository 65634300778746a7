package no.ressursbank.content.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;
import org.springframework.http.MediaType;

/**
 * What the files of the store are. The publisher has looked at each of them: what an
 * editor calls a file decides nothing.
 */
enum FileType {

	PDF("application/pdf"), PNG("image/png"), JPG("image/jpeg"), GIF("image/gif"), WEBP("image/webp"),
	VTT("text/vtt;charset=UTF-8");

	/** What a resource's file view calls the picture of its first page. */
	private static final String THUMBNAIL = "forside.png";

	private final String mediaType;

	FileType(String mediaType) {
		this.mediaType = mediaType;
	}

	MediaType mediaType() {
		return MediaType.parseMediaType(this.mediaType);
	}

	/** The ending of its files in the store, with the dot. */
	String extension() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

	/** What a resource has at an address; empty when that is nothing. */
	static Optional<FileType> of(ResourceDocument document, String sha256, String name) {
		StoredFile file = document.file();
		if (file != null && file.sha256().equals(sha256)) {
			return name.equals(file.name()) ? Optional.of(PDF)
					: name.equals(THUMBNAIL) ? Optional.of(PNG) : Optional.empty();
		}
		boolean attached = document.attachments().contains(sha256 + "/" + name);
		return Arrays.stream(values()).filter((type) -> attached && name.endsWith(type.extension())).findFirst();
	}

}
