package no.ressursbank.content.resource;

import java.util.Optional;

import no.ressursbank.resourceindex.Redirects;

/**
 * What became of an id that is not in use any more.
 */
sealed interface OldId {

	/** The id to use now. */
	record Moved(String to) implements OldId {
	}

	/** What was taken away, and why. */
	record Withdrawn(Redirects.Withdrawal withdrawal) implements OldId {
	}

	/** Empty when nobody ever said anything about the id. */
	static Optional<OldId> of(String id, Redirects redirects) {
		Optional<OldId> moved = redirects.moved()
			.stream()
			.filter((redirect) -> redirect.from().equals(id))
			.findFirst()
			.map((redirect) -> new Moved(redirect.to()));
		return moved.or(() -> redirects.withdrawn()
			.stream()
			.filter((withdrawal) -> withdrawal.id().equals(id))
			.findFirst()
			.map(Withdrawn::new));
	}

}
