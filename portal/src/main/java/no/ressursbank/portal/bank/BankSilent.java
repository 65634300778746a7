package no.ressursbank.portal.bank;

import java.io.IOException;

/**
 * A service did not answer in time, and nothing it said before is known.
 */
public final class BankSilent extends IOException {

	private static final long serialVersionUID = 1L;

	BankSilent(String service, IOException cause) {
		super(service + " does not answer", cause);
	}

}
