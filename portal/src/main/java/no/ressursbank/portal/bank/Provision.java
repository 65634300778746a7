package no.ressursbank.portal.bank;

import org.jspecify.annotations.Nullable;

/**
 * A provision of law that a text builds on.
 *
 * @param title what it is about
 * @param section which part of the act; empty for all of it
 */
public record Provision(String id, @Nullable String title, String act, String section, @Nullable String url) {

	/** As people name it. */
	public String name() {
		return (this.act + " " + this.section).strip();
	}

}
