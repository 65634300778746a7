package no.ressursbank.ingest.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.link.Answer.Result;
import no.ressursbank.ingest.link.LinkState.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LinkReportTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private static final Answer GONE = Answer.of(404);

	@TempDir
	Path root;

	@Test
	void callsALinkDeadAfterThreeDaysAndNotAfterThreeTries() {
		LinkState sameDay = LinkState.NEW.after(GONE, MONDAY).after(GONE, MONDAY).after(GONE, MONDAY);
		assertThat(sameDay.state()).isEqualTo(State.FAILING);
		LinkState third = sameDay.after(GONE, MONDAY.plusDays(1)).after(GONE, MONDAY.plusDays(2));
		assertThat(third.state()).isEqualTo(State.DEAD);
		assertThat(third.failures()).hasSize(3);
	}

	@Test
	void forgetsFailuresWhenItAnswers() {
		LinkState back = LinkState.NEW.after(GONE, MONDAY)
			.after(GONE, MONDAY.plusDays(1))
			.after(Answer.OK, MONDAY.plusDays(2));
		assertThat(back.state()).isEqualTo(State.OK);
		assertThat(back.after(GONE, MONDAY.plusDays(3)).state()).isEqualTo(State.FAILING);
		assertThat(back.after(new Answer(Result.UNSURE, "x"), MONDAY.plusDays(3)).state()).isEqualTo(State.UNSURE);
	}

	@Test
	void remembersFromOneCheckToTheNext() throws IOException {
		Path file = this.root.resolve("links.json");
		assertThat(LinkReport.read(file).links()).isEmpty();
		LinkReport report = new LinkReport(MONDAY, List.of(new LinkReport.Link("https://example.org/a",
				LinkState.NEW.after(GONE, MONDAY), List.of(new Place("articles/a.md", 11, 5)))));
		report.write(file);
		assertThat(LinkReport.read(file)).isEqualTo(report);
		Files.writeString(file, "{");
		assertThat(LinkReport.read(file).links()).isEmpty();
	}

	@Test
	void tellsWhereADeadLinkStands() {
		LinkState dead = LinkState.NEW.after(GONE, MONDAY)
			.after(GONE, MONDAY.plusDays(1))
			.after(GONE, MONDAY.plusDays(2));
		LinkReport report = new LinkReport(MONDAY, List.of(
				new LinkReport.Link("https://example.org/a", dead, List.of(new Place("articles/a.md", 11, 5))),
				new LinkReport.Link("https://example.org/b", LinkState.NEW.after(Answer.OK, MONDAY), List.of())));
		assertThat(new LinkText(report, "content/").text()).isEqualTo("""
				### Lenker ut av banken

				2 adresser kontrollert 2026-11-23: 1 døde, 0 svarte ikke denne gangen, 0 må en person se på.

				**Døde: har feilet på minst tre dager. Bytt dem ut eller ta dem bort**

				- `https://example.org/a`: siden finnes ikke (404). Står i `content/articles/a.md:11:5`
				""");
	}

	@Test
	void findsAddressesInTextsAndFieldsWithTheirPlaces() throws IOException {
		Files.createDirectories(this.root.resolve("articles"));
		Files.writeString(this.root.resolve("articles/a.md"), """
				Se [loven](https://lovdata.no/lov/2023-06-09-30/§12-4#a), (https://example.org/x_(y)).
				Æ <https://example.org/b>, og https://lovdata.no/lov/2023-06-09-30/§12-4.
				""");
		Files.writeString(this.root.resolve("helplines.yml"), "- {url: https://example.org/c, id: c}\n");
		Files.writeString(this.root.resolve("README.md"), "https://example.org/d\n");
		assertThat(WrittenLinks.in(this.root)).containsOnlyKeys("https://lovdata.no/lov/2023-06-09-30/§12-4",
				"https://example.org/x_(y)", "https://example.org/b", "https://example.org/c");
		assertThat(WrittenLinks.in(this.root).get("https://lovdata.no/lov/2023-06-09-30/§12-4"))
			.extracting(Place::toString)
			.containsExactly("articles/a.md:1:12", "articles/a.md:2:31");
	}

}
