package no.ressursbank.local;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

/**
 * The local sign-in: where it answers, and the secrets of this run. They reach the
 * processes through the environment, which other users of the machine cannot see.
 *
 * @param issuer as it stands in the tokens
 * @param portalSecret the portal's own, to swap codes for tokens with
 * @param tokenSecret for {@code ./ressursbank token}
 */
record SignIn(URI issuer, String portalSecret, String tokenSecret) {

	static final String MODULE = "local-sign-in";

	/** With secrets of its own. */
	static SignIn on(int port) {
		return new SignIn(URI.create("http://localhost:" + port), UUID.randomUUID().toString(),
				UUID.randomUUID().toString());
	}

	/**
	 * What its process is told.
	 * @param portal who may send people there
	 */
	Map<String, String> environment(URI portal) {
		return Map.of("RESSURSBANK_SIGNIN_ISSUER", this.issuer.toString(), "RESSURSBANK_SIGNIN_PORTAL",
				portal.toString(), "RESSURSBANK_SIGNIN_PORTALSECRET", this.portalSecret,
				"RESSURSBANK_SIGNIN_TOKENSECRET", this.tokenSecret);
	}

}
