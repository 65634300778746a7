package no.ressursbank.signin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Somebody has configured the local sign-in for more than this machine.
 */
final class NotLoopback extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotLoopback() {
		super("The local sign-in must listen on the loopback interface");
	}

	/** Says so without a stack trace. */
	static final class Analyzer extends AbstractFailureAnalyzer<NotLoopback> {

		@Override
		protected FailureAnalysis analyze(Throwable root, NotLoopback cause) {
			return new FailureAnalysis(
					"Den lokale innloggingen lar hvem som helst være hvem som helst, og starter bare på denne maskinen.",
					"La «server.address» være 127.0.0.1 og «ressursbank.sign-in.issuer» være http://localhost:<port>. "
							+ "I produksjon logger folk inn med Feide: docs/operating.md.",
					cause);
		}

	}

}
