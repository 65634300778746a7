package no.ressursbank.content.member;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as a valid token describes them, without anything else that stood in it.
 *
 * @param issuer who says so
 * @param subject the same for the same person, with this issuer
 * @param displayName never empty
 * @param school null if the token does not tell
 * @param municipality null if the token does not tell
 * @param roles may be empty: everybody at a school can sign in, not everybody is a member
 */
public record Person(String issuer, String subject, String displayName, @Nullable String school,
		@Nullable String municipality, Set<Role> roles) {
}
