package no.ressursbank.portal.bank;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What only a contact has: all null for other kinds.
 *
 * @param tel the number as an address to call
 * @param areaLevel national, county or municipality
 */
public record ContactFacts(@Nullable String phone, @Nullable String tel, @Nullable String email,
		@Nullable String website, @Nullable String hours, @Nullable String area, @Nullable String areaLevel,
		@Nullable LocalDate verified) {
}
