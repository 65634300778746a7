package no.ressursbank.resourceindex;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the ids that resources carry stand for: those who answer for content, and
 * provisions of law.
 */
public record Register(List<Steward> stewards, List<Provision> provisions) {

	/**
	 * Of a bank that names none.
	 */
	public static final Register NONE = new Register(List.of(), List.of());

	/**
	 * Reads what is absent as empty.
	 */
	@SuppressWarnings("ConstantValue") // absent in the index when it was empty
	public Register {
		stewards = (stewards != null) ? List.copyOf(stewards) : List.of();
		provisions = (provisions != null) ? List.copyOf(provisions) : List.of();
	}

	/**
	 * Who answers for content.
	 *
	 * @param name as it is written; never translated
	 */
	public record Steward(String id, String name, @Nullable String url) {
	}

	/**
	 * A provision of law.
	 *
	 * @param titles what it is about in our words, by language code
	 * @param act the name of the act
	 * @param section which part of it, such as § 12-4; empty for the whole act
	 */
	public record Provision(String id, Map<String, String> titles, String act, String section, @Nullable String url) {
	}

}
