package no.ressursbank.portal.bank;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where to call, in the reader's language.
 *
 * @param tel the number as an address to call; null when the service gives none
 */
public record HelpLine(String id, String name, @Nullable String phone, @Nullable String tel, @Nullable String chat,
		@Nullable String url, @Nullable String hours, @Nullable String forWhom, @Nullable LocalDate verified) {

	/**
	 * The address to call; null without a number.
	 */
	public @Nullable String call() {
		if (this.tel != null || this.phone == null) {
			return this.tel;
		}
		return "tel:" + this.phone.replaceAll("[^0-9+]", "");
	}

}
