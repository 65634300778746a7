package no.ressursbank.content.resource;

import no.ressursbank.resourceindex.Register;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for something.
 *
 * @param name for people
 * @param url where to read about them
 */
public record StewardView(String id, String name, @Nullable String url) {

	/** Null when the bank has no name for the id. */
	static @Nullable StewardView of(String id, Register register) {
		return register.stewards()
			.stream()
			.filter((steward) -> steward.id().equals(id))
			.findFirst()
			.map((steward) -> new StewardView(steward.id(), steward.name(), steward.url()))
			.orElse(null);
	}

}
