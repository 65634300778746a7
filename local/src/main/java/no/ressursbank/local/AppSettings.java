package no.ressursbank.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the services are told through their environment: where the others are, and the
 * secrets of this run.
 */
final class AppSettings {

	private AppSettings() {
	}

	/**
	 * The service works with a role that may not change its own tables; migrations may.
	 * @param portal where links out of calendars and feeds lead
	 */
	static Map<String, String> content(Map<String, String> index, PostgresServer postgres, URI portal, SignIn signIn) {
		Map<String, String> settings = new HashMap<>(index);
		settings.put("RESSURSBANK_PORTAL", portal.toString());
		settings.put("SPRING_DATASOURCE_URL", postgres.application().url());
		settings.put("SPRING_DATASOURCE_USERNAME", postgres.application().username());
		settings.put("SPRING_DATASOURCE_PASSWORD", postgres.application().password());
		settings.put("SPRING_FLYWAY_USER", postgres.database().username());
		settings.put("SPRING_FLYWAY_PASSWORD", postgres.database().password());
		settings.put("RESSURSBANK_IDENTITY_ISSUER", signIn.issuer().toString());
		return settings;
	}

	/**
	 * Where the portal finds the others.
	 * @param links what the check of links has found; need not be there yet
	 */
	static Map<String, String> portal(URI search, URI content, SignIn signIn, Path links) {
		return Map.of("RESSURSBANK_PORTAL_SEARCH", search.toString(), "RESSURSBANK_PORTAL_CONTENT", content.toString(),
				"RESSURSBANK_PORTAL_IDENTITY_ISSUER", signIn.issuer().toString(),
				"RESSURSBANK_PORTAL_IDENTITY_CLIENTID", "portal", "RESSURSBANK_PORTAL_IDENTITY_CLIENTSECRET",
				signIn.portalSecret(), "RESSURSBANK_PORTAL_INSIGHT_LINKS", links.toUri().toString());
	}

}
