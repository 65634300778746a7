package no.ressursbank.resourceindex;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a teacher must know before using a material.
 *
 * @param needs what to have at hand, as the editor wrote it
 * @param printable whether it is made to be printed; null when the editor did not say
 * @param minutes how long it takes; null when the editor did not say
 */
public record MaterialDetails(List<String> needs, @Nullable Boolean printable, @Nullable Integer minutes) {

	/**
	 * Reads what is absent as empty.
	 */
	@SuppressWarnings("ConstantValue") // absent in the index when it was empty
	public MaterialDetails {
		needs = (needs != null) ? List.copyOf(needs) : List.of();
	}

}
