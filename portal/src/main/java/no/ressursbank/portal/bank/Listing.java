package no.ressursbank.portal.bank;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next cursor of what follows; null at the end
 * @param help lines of the sensitive themes in it
 */
public record Listing<T>(List<T> items, @Nullable String next, List<HelpLine> help) {

	public Listing(@Nullable List<T> items, @Nullable String next, @Nullable List<HelpLine> help) {
		this.items = Absent.orEmpty(items);
		this.next = next;
		this.help = Absent.orEmpty(help);
	}

}
