package no.ressursbank.content.resource;

import no.ressursbank.resourceindex.StoredFile;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The PDF, and where it is served.
 */
record FileView(String sha256, String name, long bytes, int pages, String url) {

	static @Nullable FileView of(@Nullable StoredFile file) {
		if (file == null) {
			return null;
		}
		String url = "/files/" + file.sha256() + "/" + UriUtils.encodePathSegment(file.name(), "UTF-8");
		return new FileView(file.sha256(), file.name(), file.bytes(), file.pages(), url);
	}

}
