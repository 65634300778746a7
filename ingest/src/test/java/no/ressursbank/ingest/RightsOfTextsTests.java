package no.ressursbank.ingest;

import java.nio.file.Path;

import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RightsOfTextsTests {

	private static final String BODY = "## Det fredete kapittelet\n\nTeksten tilhører en annen. ".repeat(40)
			+ "Sist.\n";

	@TempDir
	Path root;

	@Test
	void givesNoMoreOfALinkedTextThanAnExcerptButFindsAllOfIt() {
		ResourceDocument document = document("link-only");
		assertThat(document.html()).isNull();
		assertThat(document.contents()).isEmpty();
		assertThat(document.passages()).allSatisfy((passage) -> assertThat(passage.heading()).isEmpty());
		assertThat(document.passages().stream().map(Passage::text).mapToInt(String::length).sum())
			.isLessThanOrEqualTo(300);
		assertThat(document.passages()).extracting(Passage::searched).anyMatch((text) -> text.contains("Sist."));
	}

	@Test
	void givesAllOfATextOfOurOwn() {
		ResourceDocument document = document("full");
		assertThat(document.html()).contains("Sist.");
		assertThat(document.contents()).isNotEmpty();
	}

	private ResourceDocument document(String rights) {
		ContentFolder folder = new ContentFolder(this.root)
			.write("articles/lenke.md",
					ContentFolder.frontMatter("Lenke")
						.replace("language:", "rights: " + rights
								+ "\nsource: {title: Originalen, url: \"https://example.org/original\"}\nlanguage:")
							+ BODY);
		CheckedContent checked = folder.check();
		assertThat(checked.hasErrors()).isFalse();
		return checked.resources().get("lenke");
	}

}
