package no.ressursbank.content.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.ressursbank.content.resource.Bank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every cell of {@code ownership.txt}, asked of the running service. */
@WithIssuer
class OwnershipIntegrationTests {

	private static final List<String> ROLES = List.of("member", "editor", "moderator");

	private static final int WHOSE = 4;

	private final Described service;

	private final Belongings belongings;

	OwnershipIntegrationTests(@LocalServerPort int port) {
		this.service = Described.on(port);
		this.belongings = new Belongings(this.service);
	}

	@BeforeAll
	static void publish() {
		Bank.publish();
	}

	/** Other tests look for what they hold in the queue, which shows a hundred. */
	@AfterEach
	void settle() {
		this.belongings.settle(Issuer.running().token("rydder", "moderator"));
	}

	@Test
	void everyEndpointForMembersHasItsRow() {
		assertThat(Described.table("ownership.txt").stream().map((row) -> row[1] + " " + row[2]))
			.containsExactlyInAnyOrderElementsOf(this.service.endpoints(true));
	}

	@Test
	void everyRoleGetsOfEveryThingWhatTheTableSays() {
		List<String> wrong = new ArrayList<>();
		for (String[] row : rows("thing")) {
			assertThat(row).as(row[2]).hasSize(3 + ROLES.size() * WHOSE);
			for (int cell = 0; cell < ROLES.size() * WHOSE; cell++) {
				String role = ROLES.get(cell / WHOSE);
				boolean own = cell % WHOSE < 2;
				boolean held = cell % 2 == 1;
				String asking = Issuer.running().token("spør-" + UUID.randomUUID(), role);
				String owner = own ? asking : Issuer.running().token("eier-" + UUID.randomUUID(), "member");
				int status = this.service.ask(row[1], row[2], this.belongings.of(row[2], owner, held), asking).status();
				if (status != Integer.parseInt(row[3 + cell])) {
					wrong.add("%s %s as %s, own %b, held %b: %d, not %s".formatted(row[1], row[2], role, own, held,
							status, row[3 + cell]));
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void whatIsOnesOwnNobodyElseSeesOrChanges() {
		for (String[] row : rows("mine")) {
			for (String role : ROLES) {
				String canary = "Kanari" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
				String owner = Issuer.running().token(canary, "member");
				String before = this.belongings.plant(owner, canary);
				assertThat(before).contains(canary);
				Described.Reply answer = this.service.ask(row[1], address(row[1], row[2]), Map.of(),
						Issuer.running().token("nysgjerrig-" + UUID.randomUUID(), role));
				assertThat(answer.status()).as(row[1] + " " + row[2]).isBetween(200, 204);
				assertThat(answer.text()).as(row[1] + " " + row[2]).doesNotContain(canary);
				assertThat(this.belongings.everythingOf(owner)).as(row[1] + " " + row[2]).isEqualTo(before);
			}
		}
	}

	@Test
	void listsShowWhatIsHeldOnlyToThoseInTheTable() {
		for (String[] row : rows("list")) {
			String word = "kode" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
			settle();
			// Not the word itself: a search repeats what it was asked for.
			String held = this.belongings.begin(Issuer.running().token("holdt", "member"), word, true)
				.path("thread")
				.path("id")
				.asString();
			for (String role : ROLES) {
				String expected = row[3 + ROLES.indexOf(role)];
				Described.Reply answer = this.service.ask(row[1],
						row[2] + (row[2].endsWith("/search") ? "?q=" + word : ""), Map.of(),
						Issuer.running().token("liste-" + role, role));
				String found = (answer.status() != 200) ? String.valueOf(answer.status())
						: answer.text().contains(held) ? "shows" : "hides";
				assertThat(found).as(row[2] + " as " + role).isEqualTo(expected);
			}
		}
	}

	/** Erasing says what becomes of posts. */
	private static String address(String method, String path) {
		return (method + " " + path).equals("DELETE /api/me") ? path + "?posts=remove" : path;
	}

	private static List<String[]> rows(String kind) {
		return Described.table("ownership.txt").stream().filter((row) -> row[0].equals(kind)).toList();
	}

}
