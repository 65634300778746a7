package no.ressursbank.content.resource;

import java.time.LocalDate;

import no.ressursbank.resourceindex.ContactDetails;
import no.ressursbank.resourceindex.Details;
import org.jspecify.annotations.Nullable;

/**
 * What only a contact has.
 *
 * @param phone as people write it
 * @param tel the same as an address to call (RFC 3966)
 * @param website the organisation's own
 */
public record ContactView(@Nullable String phone, @Nullable String tel, @Nullable String email,
		@Nullable String website, @Nullable String hours, @Nullable String area, @Nullable String areaLevel,
		@Nullable LocalDate verified) {

	private static final String NORWAY = "+47";

	static @Nullable ContactView of(@Nullable Details details) {
		ContactDetails contact = (details != null) ? details.contact() : null;
		return (contact != null) ? new ContactView(contact.phone(), tel(contact.phone()), contact.email(),
				contact.url(), contact.hours(), contact.area(), contact.areaLevel(), contact.verified()) : null;
	}

	/** A short number such as 116 111 works without a country, and only so. */
	static @Nullable String tel(@Nullable String phone) {
		if (phone == null) {
			return null;
		}
		String digits = phone.replaceAll("[^0-9+]", "");
		return "tel:" + ((digits.length() == 8) ? NORWAY + digits : digits);
	}

}
