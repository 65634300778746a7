package no.ressursbank.resourceindex;

/**
 * Another process writes the index now.
 */
public final class LockLost extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	LockLost() {
		super("Another process has taken the lock");
	}

}
