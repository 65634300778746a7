package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;
import no.ressursbank.resourceindex.ContactDetails;
import no.ressursbank.resourceindex.CourseDetails;
import no.ressursbank.resourceindex.CourseStep;
import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.MaterialDetails;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.WebinarDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class KindContentTests {

	private static final String HELD = "start: 2026-01-03T12:00\nend: 2026-01-03T13:00\n";

	@TempDir
	Path root;

	private ContentFolder content;

	@BeforeEach
	void createFolder() {
		this.content = new ContentFolder(this.root);
	}

	@Test
	void aWebinarIsWhenTheClockInNorwayShowsIt() {
		webinar("w", "start: 2026-12-03T12:00\nend: 2026-12-03T13:00\nhost: Redaksjonen\n");
		WebinarDetails webinar = Objects.requireNonNull(details("w").webinar());
		assertThat(webinar.start()).isEqualTo(Instant.parse("2026-12-03T11:00:00Z"));
		assertThat(webinar.status()).isEqualTo("planned");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "start: 2027-03-28T02:30, end: 2027-03-28T04:00 | invalid-time",
			"start: i morgen, end: 2027-03-28T04:00 | invalid-time",
			"start: 2026-12-03T13:00, end: 2026-12-03T12:00 | invalid-time", "start: 2026-12-03T13:00 | missing-field",
			"start: 2026-12-03T12:00, end: 2026-12-03T13:00, phone: 22 | wrong-kind",
			"start: 2026-12-03T12:00, end: 2026-12-03T13:00, recording: opptak.mp4 | invalid-value" })
	void aWebinarThatCannotBeHeldIsRejected(String fields, String rule) {
		webinar("w", fields.replace(", ", "\n") + "\n");
		assertThat(rules(this.content.check())).containsExactly(rule);
	}

	@Test
	void aFieldOfAnotherKindIsRefusedByTheNameOfTheKind() {
		this.content.write("articles/a.md",
				ContentFolder.frontMatter("A").replace("language:", "phone: 22 22\nlanguage:"));
		assertThat(this.content.check().findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.message()).contains("«phone» hører til kontakter", "contacts");
			assertThat(finding.place().toString()).isEqualTo("articles/a.md:4:1");
		});
	}

	@Test
	void anUncaptionedRecordingIsAWarning() {
		webinar("w", "start: 2026-01-03T12:00\nend: 2026-01-03T13:00\nrecording: https://example.org/o\n");
		webinar("t", """
				start: 2026-01-03T12:00
				end: 2026-01-03T13:00
				recording: https://example.org/o
				captions: https://example.org/t.vtt
				""");
		assertThat(this.content.check().findings()).singleElement()
			.extracting(Finding::rule, (finding) -> finding.place().file())
			.containsExactly("recording-without-captions", "webinars/w.md");
	}

	@Test
	void captionsBesideTheTextAreServedByWhatTheyContain() {
		this.content.write("webinars/film.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\nVelkommen.\n");
		webinar("w", HELD + "recording: https://example.org/o\ncaptions: film.vtt\n");
		assertThat(this.content.check().findings()).isEmpty();
		String address = String.valueOf(Objects.requireNonNull(details("w").webinar()).captions());
		assertThat(address).matches("/files/[0-9a-f]{64}/film\\.vtt");
		assertThat(this.content.check().resources().get("w").attachments())
			.containsExactly(address.substring("/files/".length()));
	}

	@Test
	void captionsThatAreNotThereAreFoundWhereTheyStand() {
		webinar("w", HELD + "captions: borte.vtt\n");
		assertThat(this.content.check().findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("broken-captions");
			assertThat(finding.place().toString()).isEqualTo("webinars/w.md:6:11");
		});
		this.content.write("webinars/borte.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\nHer.\n");
		assertThat(this.content.check().findings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "film.srt | \"1\n00:00:01,000 --> 00:00:04,000\nHei.\n\" | er SRT",
					"film.txt | \"WEBVTT\n\n00:01.000 --> 00:04.000\nHei.\n\" | er ikke WebVTT",
					"film.vtt | \"1\n00:00:01,000 --> 00:00:04,000\nHei.\n\" | begynner ikke med «WEBVTT»",
					"film.vtt | \"WEBVTT\n\" | har ingen tekster" })
	void whatBrowsersDoNotShowIsRefusedWithAdvice(String name, String text, String advice) {
		this.content.write("webinars/" + name, text);
		webinar("w", HELD + "captions: " + name + "\n");
		assertThat(this.content.check().findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("captions-type");
			assertThat(finding.message()).contains(advice);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://example.org/t.vtt", "javascript:alert(1)", "../../../etc/passwd", "/etc/passwd" })
	void captionsComeFromTheFolderOrTheNetAndFromNowhereElse(String captions) {
		webinar("w", HELD + "captions: \"" + captions + "\"\n");
		assertThat(rules(this.content.check())).containsExactly("broken-captions");
	}

	@Test
	void aCourseKnowsItsStepsAndWhatItUses() {
		this.content.article("a", "Tekst.\n");
		course("""
				  - {type: article, ref: a, duration: 1 time og 5 min}
				  - {type: task, title: Gjør, text: Skriv ned.}
				  - {type: external, title: Ute, url: "https://example.org"}
				""");
		CourseDetails course = Objects.requireNonNull(details("k").course());
		assertThat(course.refs()).containsExactly("a");
		assertThat(course.steps()).extracting(CourseStep::type).containsExactly("article", "task", "external");
		assertThat(course.steps().getFirst().minutes()).isEqualTo(65);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{type: article} | missing-field", "{type: article, ref: borte} | unknown-reference",
					"{type: webinar, ref: a} | wrong-kind", "{type: task, title: A, text: B, ref: a} | unknown-field",
					"{type: video, ref: a} | unknown-value",
					"{type: article, ref: a, duration: lenge} | invalid-duration",
					"{type: external, title: A, url: \"http://example.org\"} | invalid-value" })
	void aStepThatLeadsNowhereIsRejectedWhereItStands(String step, String rule) {
		this.content.article("a", "Tekst.\n");
		course("  - " + step + "\n");
		assertThat(this.content.check().findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo(rule);
			assertThat(finding.place().line()).isEqualTo(11);
		});
	}

	@Test
	void materialAndContactKeepWhatTheirReadersNeed() {
		this.content
			.write("materials/m.md",
					ContentFolder.frontMatter("M")
						.replace("language:", "needs: [saks, papir]\nprintable: true\nduration: 45 min\nlanguage:")
							+ "Tekst.\n")
			.write("contacts/c.md",
					ContentFolder.frontMatter("C")
						.replace("language:", "phone: \"22 22 22 22\"\narea: Oslo\narea-level: county\nlanguage:")
							+ "Tekst.\n");
		assertThat(details("m").material()).isEqualTo(new MaterialDetails(List.of("saks", "papir"), true, 45));
		assertThat(details("c").contact())
			.isEqualTo(new ContactDetails("22 22 22 22", null, null, null, "Oslo", "county", null));
		assertThat(resource("m").editorial().duration()).isEqualTo("PT45M");
	}

	@Test
	void aContactNobodyCanReachIsRejected() {
		this.content.write("contacts/c.md", ContentFolder.frontMatter("C") + "Tekst.\n");
		assertThat(rules(this.content.check())).containsExactly("missing-field");
	}

	@Test
	void helpLinesAreLookedUpWithinSixMonths() {
		this.content.write("helplines.yml", """
				- {id: for-sent, name: A, verified: 2026-11-21, review-by: 2027-05-22}
				- {id: forfalt, name: B, verified: 2025-11-21, review-by: 2026-05-21}
				- {id: i-orden, name: C, verified: 2126-11-21, review-by: 2127-05-21}
				""");
		assertThat(this.content.articles(1).check().findings()).extracting(Finding::rule, Finding::severity)
			.containsExactly(tuple("help-line-review-limit", Severity.ERROR),
					tuple("help-line-overdue", Severity.WARNING));
	}

	@Test
	void deletingWhatIsUsedStopsEverythingAndARevisionComesFromGit() throws Exception {
		this.content.article("a", "Tekst.\n").article("b", "Tekst.\n");
		this.content.write("articles/c.md",
				ContentFolder.frontMatter("C").replace("language:", "related: [a]\nlanguage:") + "Tekst.\n");
		git("init", "-q");
		git("add", ".");
		git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "1");
		assertThat(resource("a").revision().sequence()).isEqualTo(1);
		assertThat(resource("a").revision().modified()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
		Files.delete(this.root.resolve("articles/a.md"));
		CheckedContent checked = this.content.check();
		assertThat(checked.isBlocked()).isTrue();
		assertThat(rules(checked)).containsExactly("deleted-in-use");
	}

	private void git(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		assertThat(new ProcessBuilder(command).directory(this.root.toFile()).start().waitFor()).isZero();
	}

	private void webinar(String id, String fields) {
		this.content.write("webinars/" + id + ".md",
				ContentFolder.frontMatter("W").replace("language:", fields + "language:") + "Tekst.\n");
	}

	private void course(String steps) {
		this.content.write("courses/k.md", "---\n" + ContentFolder.fields("K") + "steps:\n" + steps + "---\nTekst.\n");
	}

	private Details details(String id) {
		return Objects.requireNonNull(resource(id).details());
	}

	private ResourceDocument resource(String id) {
		CheckedContent checked = this.content.check();
		assertThat(checked.findings()).isEmpty();
		return checked.resources().stream().filter((resource) -> resource.id().equals(id)).findFirst().orElseThrow();
	}

	private static List<String> rules(CheckedContent checked) {
		return checked.findings().stream().map(Finding::rule).distinct().toList();
	}

}
