package no.ressursbank.ingest.source;

import java.util.Set;

/**
 * Notes what a piece of work asks about the content folder, without the work knowing.
 */
public final class References {

	private static final ScopedValue<Set<Reference>> NOTED = ScopedValue.newInstance();

	private References() {
	}

	/**
	 * Does work and notes what it asks, in the same thread.
	 * @param noted where to
	 */
	public static <T, X extends Throwable> T noting(Set<Reference> noted, ScopedValue.CallableOp<T, X> work) throws X {
		return ScopedValue.where(NOTED, noted).call(work);
	}

	/**
	 * Notes a file for readers.
	 * @param name its place in the store
	 */
	public static void stored(String name) {
		note(new Reference(Reference.Subject.STORED, name, ""));
	}

	static void note(Reference reference) {
		if (NOTED.isBound()) {
			NOTED.get().add(reference);
		}
	}

}
