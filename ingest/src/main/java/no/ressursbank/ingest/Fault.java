package no.ressursbank.ingest;

import java.io.PrintWriter;
import java.net.ConnectException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import no.ressursbank.ingest.history.UnknownRevision;
import no.ressursbank.resourceindex.LockLost;
import org.jspecify.annotations.Nullable;

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
		String advice = advice(fault);
		if (advice != null) {
			err.println("✗ " + advice);
			return ExitCode.USAGE;
		}
		if (fault instanceof LockLost) {
			err.println("✗ En annen publisering tok over mens denne sto stille. Denne har ikke endret noe.");
			return ExitCode.INTERNAL;
		}
		err.println("✗ Noe gikk galt hos oss: " + fault.getClass().getSimpleName()
				+ ". Det som var publisert, står urørt.");
		err.println(
				"  Kjør på nytt med «-Dorg.slf4j.simpleLogger.defaultLogLevel=debug» i JAVA_TOOL_OPTIONS, og meld fra med det som skrives.");
		return ExitCode.INTERNAL;
	}

	/** What the caller can do about it, or null when it is not theirs to mend. */
	private static @Nullable String advice(Exception fault) {
		String about = fault.getMessage();
		return switch (fault) {
			case NotDirectoryException _, NoSuchFileException _ ->
				"Finner ikke innholdsmappen " + about + ". Oppgi en mappe med --content.";
			case FileAlreadyExistsException _ -> "Det finnes alt noe som heter " + about + ". Velg en annen tittel.";
			case UnknownRevision _ -> "Git kjenner ikke «" + about
					+ "» her. Oppgi en gren eller et innsjekk som finnes, for eksempel origin/main.";
			default -> adviceOnServer(fault);
		};
	}

	private static @Nullable String adviceOnServer(Exception fault) {
		if (causes(fault).anyMatch(ConnectException.class::isInstance)) {
			return "Elasticsearch svarer ikke. Start banken med «./ressursbank up», eller oppgi --elasticsearch.";
		}
		return causes(fault).anyMatch(Fault::isRefused)
				? "Elasticsearch slipper oss ikke inn. Oppgi --elasticsearch-user, og passordet i "
						+ ElasticsearchOption.PASSWORD + "."
				: null;
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
