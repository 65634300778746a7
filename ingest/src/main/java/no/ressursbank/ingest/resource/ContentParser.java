package no.ressursbank.ingest.resource;

import java.io.IOException;

import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.ContentFile;

/**
 * Turns one kind of file into a document. The first parser that supports a file gets it.
 */
public interface ContentParser {

	/** Whether this parser knows files like this one. */
	boolean supports(ContentFile file);

	/**
	 * Parses a file.
	 * @throws Rejection when the file cannot be published, with all reasons found
	 * @throws IOException when it cannot be read
	 */
	Parsed parse(ContentFile file) throws Rejection, IOException;

}
