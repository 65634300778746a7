package no.ressursbank.content.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;
import no.ressursbank.resourceindex.Tags;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResourceViewTests {

	@Test
	void contentsAreThePlacesAReaderCanJumpTo() {
		ResourceView view = view(null, new Passage("", "Innledning", null, null),
				new Passage("Først", "A", "forst", null), new Passage("Først", "B", "forst", null),
				new Passage("", "C", null, 2));
		assertThat(view.contents()).containsExactly(new PlaceView("Først", "forst", null), new PlaceView("", null, 2));
	}

	@Test
	void aFileIsServedUnderItsHashWithItsNameEncoded() {
		ResourceView view = view(new StoredFile("ab12", "håndbok om foreldre.pdf", 10, 3));
		assertThat(view.file()).isNotNull()
			.extracting(FileView::url)
			.isEqualTo("/files/ab12/h%C3%A5ndbok%20om%20foreldre.pdf");
	}

	@ParameterizedTest
	@ValueSource(strings = { "excerpt", "link-only" })
	void ofATextThatIsNotOursOnlyAnExcerptIsGiven(String rights) {
		ResourceView view = view(rights, new StoredFile("ab12", "a.pdf", 10, 3),
				new Passage("Hemmelig overskrift", "Ord og ".repeat(100), "a", 2));
		assertThat(view.html()).isNull();
		assertThat(view.file()).isNull();
		assertThat(view.contents()).isEmpty();
		assertThat(view.excerpt()).endsWith(" …").hasSizeLessThanOrEqualTo(300);
	}

	private static ResourceView view(@Nullable StoredFile file, Passage... passages) {
		return view("full", file, passages);
	}

	private static ResourceView view(String rights, @Nullable StoredFile file, Passage... passages) {
		Editorial editorial = new Editorial("sovei", "CC BY 4.0", LocalDate.of(2026, 11, 1), LocalDate.of(2027, 5, 1),
				List.of(), rights, List.of(), null, null, List.of(), null);
		ResourceDocument document = new ResourceDocument("plan", Kind.ARTICLE, Language.NB, "Plan", "Om", "<p>Alt</p>",
				Tags.none(), editorial, List.of(passages), file, null, null, null, "x");
		return ResourceView.of(new FoundResource(document, Vocabulary.NONE, List.of(), Map.of()), null, "nb",
				Instant.EPOCH);
	}

}
