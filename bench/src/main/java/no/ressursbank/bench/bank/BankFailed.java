package no.ressursbank.bench.bank;

/**
 * The bank does not do what it must before it can be measured. The message is for people.
 */
public final class BankFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BankFailed(String message) {
		super(message);
	}

}
