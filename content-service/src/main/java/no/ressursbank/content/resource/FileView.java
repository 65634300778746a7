package no.ressursbank.content.resource;

import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The PDF, and where it and the picture of its first page are served.
 */
public record FileView(String sha256, String name, long bytes, int pages, String url, String thumbnail) {

	private static final String PATH = "/files/";

	/**
	 * Null when there is none, or none that may be given away.
	 */
	static @Nullable FileView of(ResourceDocument document) {
		StoredFile file = document.file();
		if (file == null || !Rights.full(document)) {
			return null;
		}
		String folder = PATH + file.sha256() + "/";
		String url = folder + UriUtils.encodePathSegment(file.name(), "UTF-8");
		return new FileView(file.sha256(), file.name(), file.bytes(), file.pages(), url, folder + "forside.png");
	}

}
