package no.ressursbank.portal.member;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who signs members in. Without an issuer nobody can sign in, and all else works.
 *
 * @param issuer as it stands in the tokens; null or empty for none
 * @param clientId what the issuer knows the portal as
 * @param clientSecret what the portal proves that with
 * @param https whether readers reach the portal over HTTPS: cookies then go nowhere else
 */
@ConfigurationProperties("ressursbank.portal.identity")
record IdentityProperties(@Nullable String issuer, @DefaultValue("portal") String clientId,
		@DefaultValue("") String clientSecret, @DefaultValue("false") boolean https) {

	boolean isSetUp() {
		return this.issuer != null && !this.issuer.isBlank();
	}

	/** Browsers take a cookie of this prefix from this host alone, over HTTPS. */
	String cookie(String name) {
		return (this.https ? "__Host-" : "") + name;
	}

}
