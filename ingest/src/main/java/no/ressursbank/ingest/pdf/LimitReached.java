package no.ressursbank.ingest.pdf;

import org.xml.sax.SAXException;

/**
 * A file has more text or pages than any publication has.
 */
final class LimitReached extends SAXException {

	private static final long serialVersionUID = 1L;

}
