package no.ressursbank.ingest.pdf;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;
import no.ressursbank.resourceindex.Tags;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicatesTests {

	private final Duplicates duplicates = new Duplicates();

	@Test
	void findsTheSameFileUnderAnotherName() {
		assertThat(add("a.pdf", "ab", text(0, 10))).isEmpty();
		assertThat(add("b.pdf", "ab", text(500, 510))).contains("same-file");
	}

	@Test
	void findsATextThatIsNearlyTheSame() {
		assertThat(add("a.pdf", "a", text(0, 400))).isEmpty();
		assertThat(add("b.pdf", "b", text(0, 390) + " og litt til")).contains("nearly-same");
	}

	@Test
	void leavesTextsAloneThatShareALittleOrAreShort() {
		assertThat(add("a.pdf", "a", text(0, 400))).isEmpty();
		assertThat(add("b.pdf", "b", text(0, 80) + text(900, 1300))).isEmpty();
		assertThat(add("c.pdf", "c", text(0, 20))).isEmpty();
		assertThat(add("d.pdf", "d", text(0, 20))).isEmpty();
	}

	private List<String> add(String name, String sha256, String text) {
		StoredFile file = new StoredFile(sha256, name, 1, 1);
		ResourceDocument document = new ResourceDocument(name, Kind.ARTICLE, Language.NB, name, "", null, Tags.none(),
				Editorial.of("redaksjonen"), List.of(new Passage("", text, null, null)), file, null, null, null, "");
		ComparedPdf pdf = Objects.requireNonNull(ComparedPdf.of(document));
		return this.duplicates.add(Place.startOf(name), pdf).stream().map(Finding::rule).toList();
	}

	private static String text(int from, int to) {
		return IntStream.range(from, to).mapToObj((i) -> "ord" + i).collect(Collectors.joining(" "));
	}

}
