package no.ressursbank.portal.member;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the bank knows of the one who is signed in.
 *
 * @param roles empty for somebody who is no member
 * @param display how much others see: municipality, name or school
 * @param shown what that comes to
 * @param mutedUntil may not write before; null for who may
 */
public record Me(String name, @Nullable String school, @Nullable String municipality, List<String> roles,
		String display, Author shown, @Nullable Instant mutedUntil) {
}
