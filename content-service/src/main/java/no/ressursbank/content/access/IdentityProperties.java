package no.ressursbank.content.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import no.ressursbank.content.member.Role;
import org.hibernate.validator.constraints.time.DurationMax;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are good, and what they say.
 *
 * @param issuer exactly as it stands in the tokens; null or empty if nobody can sign in
 * @param keys where its public keys are; null to ask the issuer's discovery document
 * @param audience what must be among the audiences of a token
 * @param algorithms of signatures; symmetric ones cannot be named
 * @param skew how far the clocks may be apart
 * @param claims names of the claims that are read
 * @param roles the values of the claim for roles that give a role
 */
@Validated
@ConfigurationProperties("ressursbank.identity")
record IdentityProperties(@Nullable String issuer, @Nullable URI keys, @DefaultValue("ressursbank") String audience,
		@DefaultValue( {
				"RS256", "PS256", "ES256" }) Set<SignatureAlgorithm> algorithms,
		@DurationMax(seconds = 30) @DefaultValue("30s") Duration skew, @DefaultValue Claims claims,
		@DefaultValue Map<Role, Set<String>> roles){

	IdentityProperties {
		if (issuer != null && !issuer.isEmpty()) {
			requireSafe(URI.create(issuer));
		}
		if (keys != null) {
			requireSafe(keys);
		}
	}

	boolean isSetUp() {
		return this.issuer != null && !this.issuer.isEmpty();
	}

	/**
	 * Gives the address back if nobody on the way can change what it answers.
	 * @throws IllegalArgumentException if it is plain HTTP to another machine
	 */
	static URI requireSafe(URI address) {
		if (!"https".equals(address.getScheme()) && !isLoopback(address.getHost())) {
			throw new IllegalArgumentException(address + " must be https, as it is on another machine");
		}
		return address;
	}

	private static boolean isLoopback(@Nullable String host) {
		try {
			return host != null && InetAddress.getByName(host).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/**
	 * Names of claims. What is not named here is never read.
	 *
	 * @param name of the person, for display
	 * @param school of the person; a text or a list, of which the first is taken
	 * @param municipality of the person, likewise
	 * @param roles a text or a list of texts
	 */
	record Claims(@DefaultValue("name") String name, @DefaultValue("school") String school,
			@DefaultValue("municipality") String municipality, @DefaultValue("roles") String roles) {
	}

}
