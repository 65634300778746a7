package no.ressursbank.ingest.pdf;

import java.io.InputStream;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/**
 * Leaves the files within a PDF alone: only its own text is read.
 */
final class NoEmbeddedFiles implements EmbeddedDocumentExtractor {

	@Override
	public boolean shouldParseEmbedded(Metadata metadata) {
		return false;
	}

	@Override
	public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
		throw new IllegalStateException("Embedded files are never parsed");
	}

}
