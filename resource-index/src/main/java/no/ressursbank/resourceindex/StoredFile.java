package no.ressursbank.resourceindex;

import org.springframework.data.annotation.PersistenceCreator;

/**
 * The PDF behind a resource.
 *
 * @param sha256 lower-case hex
 * @param bytes its size
 * @param pages how many it has; 0 when that is not known
 * @param textSearchable false when only title and summary can be found
 * @param thumbnail whether there is a picture of its first page beside it
 */
public record StoredFile(String sha256, String name, long bytes, int pages, boolean textSearchable, boolean thumbnail) {

	/**
	 * A file as it stands in the index.
	 */
	@PersistenceCreator
	public StoredFile {
	}

	/**
	 * A file like most, without a picture.
	 */
	public StoredFile(String sha256, String name, long bytes, int pages) {
		this(sha256, name, bytes, pages, true, false);
	}

}
