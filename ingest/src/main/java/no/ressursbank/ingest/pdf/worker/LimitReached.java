package no.ressursbank.ingest.pdf.worker;

/**
 * A file has more text or pages than any publication has.
 */
final class LimitReached extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
