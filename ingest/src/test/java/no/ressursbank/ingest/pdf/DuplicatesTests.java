package no.ressursbank.ingest.pdf;

import java.util.List;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicatesTests {

	private final Duplicates duplicates = new Duplicates();

	@Test
	void findsTheSameFileUnderAnotherName() {
		StoredFile file = new StoredFile("ab".repeat(32), "a.pdf", 1, 1);
		assertThat(add("a.pdf", text(0, 10), file)).isEmpty();
		assertThat(add("b.pdf", text(500, 510), file)).contains("same-file");
	}

	@Test
	void findsATextThatIsNearlyTheSame() {
		assertThat(add("a.md", text(0, 400), null)).isEmpty();
		assertThat(add("b.md", text(0, 390) + " og litt til", null)).contains("nearly-same");
	}

	@Test
	void leavesTextsAloneThatShareALittleOrAreShort() {
		assertThat(add("a.md", text(0, 400), null)).isEmpty();
		assertThat(add("b.md", text(0, 80) + text(900, 1300), null)).isEmpty();
		assertThat(add("c.md", text(0, 20), null)).isEmpty();
		assertThat(add("d.md", text(0, 20), null)).isEmpty();
	}

	private List<String> add(String name, String text, @Nullable StoredFile file) {
		ResourceDocument document = new ResourceDocument(name, Kind.ARTICLE, Language.NB, name, "", null, Tags.none(),
				Editorial.of("redaksjonen"), List.of(new Passage("", text, null, null)), file, null, null, null, "");
		return this.duplicates.add(Place.startOf(name), document).stream().map(Finding::rule).toList();
	}

	private static String text(int from, int to) {
		return IntStream.range(from, to).mapToObj((i) -> "ord" + i).collect(Collectors.joining(" "));
	}

}
