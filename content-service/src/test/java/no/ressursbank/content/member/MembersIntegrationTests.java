package no.ressursbank.content.member;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import no.ressursbank.content.access.Issuer;
import no.ressursbank.content.access.WithIssuer;
import no.ressursbank.local.Backends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
@WithIssuer
class MembersIntegrationTests {

	private static final String NUMBER = "13860000185";

	private static final Issuer ISSUER = Issuer.running();

	@Autowired
	private RestTestClient client;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void areMadeAtFirstSightAndKnownAgain() {
		UUID first = id("first-sight");
		assertThat(id("first-sight")).isEqualTo(first).isNotEqualTo(id("second-sight"));
		assertThat(this.members.find(first)).get().returns("Prøve first-sight", Member::displayName);
		assertThat(this.members.findAll(List.of(first, UUID.randomUUID()))).containsOnlyKeys(first);
	}

	@Test
	void areMadeOnceWhenManyFirstRequestsComeAtOnce() {
		assertThat(IntStream.range(0, 20).parallel().mapToObj((i) -> id("at-once")).distinct()).hasSize(1);
	}

	@Test
	void getTheNameThatTheirIssuerNowKnows() {
		Member before = this.members.seen(new Person("i", "renamed", "Før", "S", null, Set.of()));
		Member after = this.members.seen(new Person("i", "renamed", "Etter", null, "Vik", Set.of(Role.EDITOR)));
		assertThat(after).isEqualTo(new Member(before.id(), "Etter", null, "Vik", Set.of(Role.EDITOR)));
	}

	@Test
	void areSomebodyElseForEachIssuer() {
		assertThat(this.members.seen(new Person("i1", "same", "A", null, null, Set.of())).id())
			.isNotEqualTo(this.members.seen(new Person("i2", "same", "A", null, null, Set.of())).id());
	}

	@Test
	void showTheMunicipalityUntilTheyChooseMore() {
		me("chooser").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("Cache-Control", "no-store")
			.expectHeader()
			.doesNotExist("ETag")
			.expectBody()
			.jsonPath("$.display")
			.isEqualTo("municipality")
			.jsonPath("$.roles[0]")
			.isEqualTo("member")
			.jsonPath("$.shown.name")
			.doesNotExist()
			.jsonPath("$.shown.municipality")
			.isEqualTo("Eksempelvik kommune");
		choose("chooser", "{\"display\":\"name\"}").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.shown.name")
			.isEqualTo("Prøve chooser")
			.jsonPath("$.shown.school")
			.doesNotExist();
		me("chooser").expectBody().jsonPath("$.display").isEqualTo("name");
	}

	@Test
	void areToldWhatTheyMayChoose() {
		choose("chooser", "{\"display\":\"alt\"}").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.field")
			.isEqualTo("display");
		choose("chooser", "{}").expectStatus().isEqualTo(422);
		choose("chooser", "[1").expectStatus()
			.isEqualTo(400)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/unreadable-body");
	}

	@Test
	void mayNotWriteWhileTheyAreMuted() {
		UUID id = id("muted");
		Instant until = Instant.parse("2026-12-24T16:00:00Z");
		assertThat(this.members.mute(id, until)).isTrue();
		Member muted = this.members.find(id).orElseThrow();
		assertThat(muted.mayWrite(until.minusSeconds(1))).isFalse();
		assertThat(muted.mayWrite(until)).isTrue();
		assertThatExceptionOfType(MemberProblem.class).isThrownBy(() -> muted.requireWriting(until.minusSeconds(1)))
			.satisfies((problem) -> assertThat(problem.getStatusCode().value()).isEqualTo(403));
		this.members.mute(id, null);
		assertThat(this.members.find(id).orElseThrow().mayWrite(until.minusSeconds(1))).isTrue();
	}

	@Test
	void areSomebodyNewAfterErasure(ApplicationEvents events) {
		UUID before = id("erased");
		this.members.erase(before);
		assertThat(events.stream(MemberErased.class)).containsExactly(new MemberErased(before));
		assertThat(this.members.find(before)).isEmpty();
		assertThat(row(before)).doesNotContain("Prøve", "Eksempel");
		assertThat(id("erased")).isNotEqualTo(before);
	}

	@Test
	void haveNoIdentityNumberInAnyTableLogOrAnswer(CapturedOutput output, @Autowired LoggingSystem logging) {
		logging.setLogLevel("org.springframework.security", LogLevel.TRACE);
		String token = ISSUER.token(NUMBER, "member");
		String hidden = ISSUER.canary("canary", NUMBER);
		for (String one : List.of(token, hidden)) {
			byte[] answer = this.client.get()
				.uri("/api/me")
				.header("Authorization", "Bearer " + one)
				.exchange()
				.expectBody(byte[].class)
				.returnResult()
				.getResponseBody();
			assertThat(new String(Objects.requireNonNull(answer), StandardCharsets.UTF_8)).doesNotContain(NUMBER);
		}
		assertThat(this.jdbc.sql("select m::text from member m").query(String.class).list()).isNotEmpty()
			.noneMatch((row) -> row.contains(NUMBER) || row.contains("nin:"));
		assertThat(output.getAll()).doesNotContain(NUMBER).contains("GET /api/me");
		logging.setLogLevel("org.springframework.security", null);
	}

	/** The log that is only added to depends on it. */
	@Test
	void areKeptWithARoleThatOwnsNothing() {
		assertThat(this.jdbc.sql("select current_user").query(String.class).single())
			.isEqualTo(Backends.application().username());
		for (String forbidden : List.of("delete from member", "drop table member", "create table x (y int)",
				"delete from flyway_schema_history")) {
			assertThatExceptionOfType(BadSqlGrammarException.class).isThrownBy(() -> this.jdbc.sql(forbidden).update())
				.havingRootCause()
				.withMessageMatching("(?s).*(permission denied|must be owner).*");
		}
	}

	@Test
	void areNotReadByPagesOfOtherOrigins() {
		for (String origin : List.of("https://evil.example", "null", "http://localhost.evil.example")) {
			this.client.get()
				.uri("/api/me")
				.header("Origin", origin)
				.header("Authorization", "Bearer " + ISSUER.token("cors", "member"))
				.exchange()
				.expectStatus()
				.isForbidden()
				.expectHeader()
				.doesNotExist("Access-Control-Allow-Origin");
		}
	}

	@Test
	void doNotCloseWhatIsPublishedToPagesOfOtherOrigins() {
		this.client.options()
			.uri("/api/themes")
			.header("Origin", "https://front.example")
			.header("Access-Control-Request-Method", "GET")
			.header("Access-Control-Request-Headers", "x-own")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("Access-Control-Allow-Origin", "*");
	}

	private UUID id(String subject) {
		byte[] body = me(subject).expectStatus().isOk().expectBody(byte[].class).returnResult().getResponseBody();
		return UUID.fromString(new JsonMapper().readTree(body).path("id").asString());
	}

	private ResponseSpec me(String subject) {
		return this.client.get()
			.uri("/api/me")
			.header("Authorization", "Bearer " + ISSUER.token(subject, "member"))
			.exchange();
	}

	private ResponseSpec choose(String subject, String body) {
		return this.client.patch()
			.uri("/api/me")
			.header("Authorization", "Bearer " + ISSUER.token(subject, "member"))
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

	private String row(UUID id) {
		return this.jdbc.sql("select row_to_json(m)::text from member m where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

}
