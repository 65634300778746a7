package no.ressursbank.ingest;

import java.io.PrintWriter;
import java.net.ConnectException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import no.ressursbank.resourceindex.LockLost;

/**
 * Tells a person why the program gave up, without a stack trace.
 */
final class Fault {

	private static final int UNAUTHORIZED = 401;

	private static final int FORBIDDEN = 403;

	private Fault() {
	}

	/**
	 * Prints what went wrong and what to do.
	 * @return the exit code: whether it is the caller's to mend or ours
	 */
	static int report(Exception fault, PrintWriter err) {
		if (fault instanceof NotDirectoryException || fault instanceof NoSuchFileException) {
			err.println("✗ Finner ikke innholdsmappen " + fault.getMessage() + ". Oppgi en mappe med --content.");
			return ExitCode.USAGE;
		}
		if (causes(fault).anyMatch(ConnectException.class::isInstance)) {
			err.println(
					"✗ Elasticsearch svarer ikke. Start banken med «./ressursbank up», eller oppgi --elasticsearch.");
			return ExitCode.USAGE;
		}
		if (causes(fault).anyMatch(Fault::isRefused)) {
			err.println("✗ Elasticsearch slipper oss ikke inn. Oppgi --elasticsearch-user, og passordet i "
					+ ElasticsearchOption.PASSWORD + ".");
			return ExitCode.USAGE;
		}
		if (fault instanceof LockLost) {
			err.println("✗ En annen publisering tok over mens denne sto stille. Denne har ikke endret noe.");
			return ExitCode.INTERNAL;
		}
		err.println("✗ Noe gikk galt hos oss: " + fault.getClass().getSimpleName()
				+ ". Det som var publisert, står urørt.");
		err.println("  Kjør på nytt med «-Dlogging.level=debug» i JAVA_TOOL_OPTIONS, og meld fra med det som skrives.");
		return ExitCode.INTERNAL;
	}

	private static Stream<Throwable> causes(Exception fault) {
		return Stream.iterate((Throwable) fault, (cause) -> cause != null, Throwable::getCause);
	}

	private static boolean isRefused(Throwable cause) {
		int status = switch (cause) {
			case ElasticsearchException answer -> answer.status();
			case TransportException answer -> answer.statusCode();
			default -> 0;
		};
		return status == UNAUTHORIZED || status == FORBIDDEN;
	}

}
