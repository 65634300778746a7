package no.ressursbank.ingest.source;

/**
 * What the parsing of a file asked about other files, or put into the store, and the
 * answer. While every answer stays the same, the file need not be parsed again.
 *
 * @param name what was asked about
 */
public record Reference(Subject subject, String name, String answer) {

	/**
	 * What can be asked about the content folder.
	 */
	public enum Subject {

		/** Which kind of resource has this id, if any. */
		ID,
		/** Which ids there are at all: for advice on what was probably meant. */
		IDS,
		/** Which resource the file of this name is. */
		LINK,
		/** What stands in the file of this name. */
		FILE,
		/** Whether a file that readers may fetch is in the store, by its place there. */
		STORED

	}

}
