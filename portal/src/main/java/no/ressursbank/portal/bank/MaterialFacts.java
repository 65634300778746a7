package no.ressursbank.portal.bank;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What only a material has: nothing for other kinds.
 *
 * @param needs what must be at hand
 */
public record MaterialFacts(List<String> needs, @Nullable Boolean printable, @Nullable Integer minutes) {

	public MaterialFacts(@Nullable List<String> needs, @Nullable Boolean printable, @Nullable Integer minutes) {
		this.needs = Absent.orEmpty(needs);
		this.printable = printable;
		this.minutes = minutes;
	}

}
