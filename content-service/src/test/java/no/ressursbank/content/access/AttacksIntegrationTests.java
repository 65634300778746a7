package no.ressursbank.content.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.ressursbank.content.access.Described.Reply;
import no.ressursbank.content.resource.Bank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every value that the description says a client can send, with attacks in its place,
 * sent by somebody who may do everything. Each gets its share of the attacks, its
 * neighbours the others; with {@code -Dslow=true} all get all, which takes minutes.
 */
@WithIssuer
class AttacksIntegrationTests {

	/** What tells how the service is made, or what else is on the machine. */
	private static final Pattern LEAK = Pattern
		.compile("(?i)exception|stack ?trace|org\\.(postgresql|springframework|apache)|co\\.elastic|java\\.(lang|util)|"
				+ "no\\.ressursbank\\.|syntax error|PostgreSQL \\d|root:x:|\\bat [a-z]+\\.[a-z.]+\\(");

	private static final List<String> ATTACKS = Stream
		.concat(Described.lines("attacks.txt").stream().filter((line) -> !line.startsWith("# ")),
				Stream.of("\0", "a\r\nSet-Cookie: a=b", " ", "å".repeat(4000)))
		.toList();

	private static final int SHARES = Boolean.getBoolean("slow") ? 1 : 9;

	private static final String ATTACKER = "Angriper";

	private static final JsonMapper JSON = new JsonMapper();

	private final Described service;

	private final List<String> wrong = new ArrayList<>();

	private final String token = Issuer.running().token(ATTACKER, "member", "moderator", "editor");

	private int asked;

	private int turn;

	@Autowired
	private JdbcClient database;

	AttacksIntegrationTests(@LocalServerPort int port) {
		this.service = Described.on(port);
	}

	@BeforeAll
	static void publish() {
		Bank.publish();
	}

	/** Other tests count what there is. */
	@AfterEach
	void tidy() {
		this.database.sql("""
				delete from thread where id in (select p.thread from post p join member m on m.id = p.author
				where m.subject = ?)""").param(ATTACKER).update();
		this.database.sql("delete from wish where created > now() - interval '10 minutes'").update();
		this.database.sql("delete from feedback where created > now() - interval '10 minutes'").update();
	}

	@Test
	void noParameterBreaksAnything() {
		for (String endpoint : this.service.endpoints(false)) {
			String[] parts = endpoint.split(" ", 2);
			for (JsonNode parameter : this.service.operation(parts[0], parts[1]).path("parameters")) {
				for (String attack : share()) {
					attack(parts[0], parts[1], parameter.path("in").asString(), parameter.path("name").asString(),
							attack);
				}
			}
		}
		assertThat(this.wrong).isEmpty();
		assertThat(this.asked).isGreaterThan(500);
	}

	@Test
	void noFieldOfABodyBreaksAnything() {
		for (String endpoint : this.service.endpoints(false)) {
			String[] parts = endpoint.split(" ", 2);
			JsonNode example = this.service.operation(parts[0], parts[1])
				.at("/requestBody/content/application~1json/example");
			for (String field : example.propertyNames()) {
				for (String attack : share()) {
					for (String body : bodies((ObjectNode) example, field, attack)) {
						check(parts[0], parts[1], attack,
								this.service.send(parts[0], parts[1], ids(parts[1]), body, this.token));
					}
				}
			}
		}
		assertThat(this.wrong).isEmpty();
		assertThat(this.asked).isGreaterThan(300);
	}

	private void attack(String method, String path, String in, String name, String attack) {
		Map<String, String> variables = new HashMap<>(ids(path));
		if (in.equals("path")) {
			variables.put(name, attack);
			check(method, path, attack, this.service.ask(method, path, variables, this.token));
		}
		else if (in.equals("query")) {
			variables.put("attack", attack);
			check(method, path, attack,
					this.service.ask(method, path + "?" + name + "={attack}", variables, this.token));
		}
	}

	/** What was sent may come back, but only as JSON, which no browser runs. */
	private void check(String method, String path, String attack, Reply reply) {
		this.asked++;
		String said = reply.text().replace(JSON.writeValueAsString(attack).replaceAll("^\"|\"$", ""), "");
		boolean runs = attack.contains("<") && reply.text().contains(attack) && !reply.type().endsWith("json");
		boolean unexplained = reply.status() >= 400 && !reply.type().equals("application/problem+json");
		if (reply.status() >= 500 || LEAK.matcher(said).find() || runs || unexplained) {
			this.wrong.add("%s %s with %.60s: %d %s %.300s".formatted(method, path, attack, reply.status(),
					reply.type(), said));
		}
	}

	/** The example with the attack as text, as a name, in a list and in an object. */
	private static List<String> bodies(ObjectNode example, String field, String attack) {
		ObjectNode listed = example.deepCopy();
		listed.putArray(field).add(attack);
		ObjectNode nested = example.deepCopy();
		nested.putObject(field).put(attack, attack);
		return Stream.of(example.deepCopy().put(field, attack), example.deepCopy().put(attack, 1), listed, nested)
			.map(JsonNode::toString)
			.toList();
	}

	/** A value for everything in braces. */
	private static Map<String, String> ids(String path) {
		Map<String, String> ids = new HashMap<>();
		Pattern.compile("\\{(\\w+)}")
			.matcher(path)
			.results()
			.forEach((name) -> ids.put(name.group(1), "3f0b8a4e-0000-4000-8000-000000000000"));
		return ids;
	}

	private List<String> share() {
		int first = this.turn++ % SHARES;
		return IntStream.range(0, ATTACKS.size()).filter((i) -> i % SHARES == first).mapToObj(ATTACKS::get).toList();
	}

}
