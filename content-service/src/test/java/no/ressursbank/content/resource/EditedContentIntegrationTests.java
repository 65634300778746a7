package no.ressursbank.content.resource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.jayway.jsonpath.JsonPath;
import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** From an edit in git to what readers, calendars and copies of the bank get. */
@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EditedContentIntegrationTests {

	private static final int PUBLISHES = 20;

	private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));

	@TempDir
	static Path store;

	private final Random random = new Random(7);

	@Autowired
	private RestTestClient client;

	private EditedContent content;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry properties) {
		properties.add("ressursbank.files", () -> store);
	}

	@BeforeEach
	void begin(@TempDir Path root) {
		this.content = new EditedContent(root, store);
	}

	@Test
	void aSubscribedCalendarFollowsAWebinarThatIsMoved() {
		webinar(this.today.plusDays(3), "");
		this.content.publish();
		VEvent before = event("/api/webinars.ics?theme=mobbing");
		webinar(this.today.plusDays(4), "status: moved\n");
		this.content.publish();
		VEvent after = event("/api/webinars.ics?theme=mobbing");
		assertThat(after.getUid()).isEqualTo(before.getUid());
		assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
		assertThat(after.getLastModified().getValue()).isAfter(before.getLastModified().getValue());
		assertThat(after.getDateStart().getValue()).isAfter(before.getDateStart().getValue());
		assertThat(event("/api/webinars/samtaler.ics").getSequence()).isEqualTo(after.getSequence());
		webinar(this.today.plusDays(4), "status: cancelled\n");
		this.content.publish();
		VEvent cancelled = event("/api/webinars/samtaler.ics");
		assertThat(cancelled.getStatus().isCancelled()).isTrue();
		assertThat(cancelled.getUid()).isEqualTo(before.getUid());
		assertThat(cancelled.getSequence().getValue()).isGreaterThan(after.getSequence().getValue());
	}

	@Test
	void aCourseShowsTheRecordingOfAWebinarThatPassedYesterday() {
		webinar(this.today.plusDays(1), "");
		this.content.resource("courses/kurs.md", "Kurs", "steps:\n  - {type: webinar, ref: samtaler}\n");
		this.content.publish();
		assertThat(read("/api/courses/kurs", "$.steps[0].webinar.state")).isEqualTo("upcoming");
		webinar(this.today.minusDays(1), "");
		this.content.publish();
		assertThat(read("/api/courses/kurs", "$.steps[0].webinar.text")).isEqualTo("Ingen dato ennå");
		this.content.write("webinars/film.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\nVelkommen.\n");
		webinar(this.today.minusDays(1), "recording: https://example.org/opptak\ncaptions: film.vtt\n");
		this.content.publish();
		assertThat(read("/api/courses/kurs", "$.steps[0].webinar.recording")).isEqualTo("https://example.org/opptak");
		assertThat(read("/api/webinars/samtaler", "$.usedBy[0].id")).isEqualTo("kurs");
		assertThat(body(String.valueOf(read("/api/webinars/samtaler", "$.captions")))).startsWith("WEBVTT");
	}

	@Test
	void whatIsKeptOfTheVocabularyIsThatOfTheLastPublication() {
		this.content.resource("articles/ny.md", "Ny", "");
		this.content.publish();
		assertThat(read("/api/themes", "$.items[*].title")).isEqualTo(List.of("Mobbing"));
		this.content.write("themes.yml",
				"- id: mobbing\n  title: {nb: Krenkelser, nn: Krenkingar}\n  steward: redaksjonen\n");
		this.content.publish();
		assertThat(read("/api/themes", "$.items[*].title")).isEqualTo(List.of("Krenkelser"));
		this.client.get().uri("/api/articles/gammel").exchange().expectStatus().isNotFound();
		this.content.write("redirects.yml", "- {from: gammel, to: ny}\n");
		this.content.publish();
		assertThat(read("/api/articles/gammel", "$.id")).isEqualTo("ny");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/themes/mobbing", "/api/resources/mobbing" })
	void whatListsOthersHasChangedWhenAnythingWasPublished(String address) {
		Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		this.content.resource("articles/ny.md", "Ny " + address, "");
		this.content.publish();
		this.client.get()
			.uri(address)
			.exchange()
			.expectHeader()
			.value(HttpHeaders.LAST_MODIFIED,
					(modified) -> assertThat(
							DateTimeFormatter.RFC_1123_DATE_TIME.parse(String.valueOf(modified), Instant::from))
						.isAfterOrEqualTo(before));
	}

	@Test
	void aCopyBegunAtAnyPublicationEndsWithExactlyTheLiveSet() {
		Map<String, Integer> bank = new TreeMap<>();
		List<ChangesConsumer> copies = new ArrayList<>();
		this.content.resource("articles/alltid.md", "Alltid", "");
		for (int publication = 0; publication < PUBLISHES; publication++) {
			edit(bank);
			// In part, and every now and then into an index of its own.
			this.content.publish((publication % 5 == 4) ? new String[] { "--full" } : new String[0]);
			copies.add(new ChangesConsumer(this.client));
			copies.stream().filter((copy) -> this.random.nextBoolean()).forEach(ChangesConsumer::read);
		}
		copies.forEach(ChangesConsumer::read);
		Map<String, String> live = bank.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> "article " + entry.getKey(), (entry) -> "Utgave " + entry.getValue()));
		live.put("article alltid", "Alltid");
		live.put("theme mobbing", "Mobbing");
		assertThat(copies).allSatisfy((copy) -> assertThat(copy.seen()).isEqualTo(live));
		assertThat(copies).allSatisfy((copy) -> assertThat(copy.read()).isZero());
	}

	private void edit(Map<String, Integer> bank) {
		for (int i = 0; i < 5; i++) {
			String id = "tekst-" + this.random.nextInt(12);
			if (bank.containsKey(id) && this.random.nextInt(3) == 0) {
				bank.remove(id);
				this.content.delete("articles/" + id + ".md");
			}
			else {
				this.content.resource("articles/" + id + ".md", "Utgave " + bank.merge(id, 1, Integer::sum), "");
			}
		}
	}

	private void webinar(LocalDate day, String fields) {
		this.content.resource("webinars/samtaler.md", "Samtaler",
				"start: %sT12:00\nend: %sT13:00\n%s".formatted(day, day, fields));
	}

	private VEvent event(String address) {
		return Biweekly.parse(body(address)).first().getEvents().getFirst();
	}

	private Object read(String address, String path) {
		return JsonPath.<Object>read(body(address), path);
	}

	private String body(String address) {
		return String.valueOf(this.client.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

}
