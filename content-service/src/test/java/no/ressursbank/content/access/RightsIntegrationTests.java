package no.ressursbank.content.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every cell of {@code rights.txt}, asked of the running service. */
@WithIssuer
class RightsIntegrationTests {

	private static final List<String> ROLES = List.of("anonymous", "nobody", "member", "moderator", "editor");

	private final Described service;

	RightsIntegrationTests(@LocalServerPort int port) {
		this.service = Described.on(port);
	}

	@Test
	void everyEndpointOfTheDescriptionHasItsRow() {
		assertThat(Described.table("rights.txt").stream().map((row) -> row[0] + " " + row[1]))
			.containsExactlyInAnyOrderElementsOf(this.service.endpoints(false));
	}

	@Test
	void everyRoleGetsWhatTheTableSays() {
		List<String> wrong = new ArrayList<>();
		for (String[] row : Described.table("rights.txt")) {
			for (String role : ROLES) {
				String expected = row[2 + ROLES.indexOf(role)];
				// Anything will do as an id: who may not ask must not learn whether it is
				// there.
				int status = this.service.ask(row[0], row[1], Map.of(), token(role)).status();
				boolean kept = expected.equals("open") ? status != 401 && status != 403
						: status == Integer.parseInt(expected);
				if (!kept) {
					wrong.add("%s %s as %s: %d, not %s".formatted(row[0], row[1], role, status, expected));
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static @Nullable String token(String role) {
		if (role.equals("anonymous")) {
			return null;
		}
		String[] roles = role.equals("nobody") ? new String[0] : new String[] { role };
		return Issuer.running().token("rights-" + role, roles);
	}

}
