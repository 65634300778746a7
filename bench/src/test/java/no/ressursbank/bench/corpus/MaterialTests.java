package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MaterialTests {

	@TempDir
	private Path root = Path.of("");

	@Test
	void isTheArticlesOfAContentFolderWithoutTheirLinks() throws IOException {
		write("articles/ro/ro.md",
				"---\ntitle: Ro\nsummary: Kort.\nlanguage: nb\n---\nLes [om uro](uro.md). ![Bilde](bilde.png)\n");
		write("articles/README.md", "Om mappen");
		write("courses/kurs.md", "---\ntitle: Kurs\nlanguage: nb\n---\nTrinn.\n");
		write("queries.yml", "- {q: ro i timen, class: ord, relevant: {ro: 1}}\n");
		Material material = Material.ofContent(this.root);
		assertThat(material.pages()).extracting(Page::id).containsExactly("ro");
		assertThat(material.pages().getFirst().markdown()).contains("Les om uro.").doesNotContain("(", "[");
		assertThat(material.questions()).containsExactly("ro i timen");
	}

	@Test
	void needsNoQueries() throws IOException {
		write("articles/ro.md", "---\ntitle: Ro\nlanguage: nb\n---\nTekst.\n");
		assertThat(Material.ofContent(this.root).questions()).isEmpty();
	}

	@Test
	void isTheCorporaWithManyPagesAndTheirQuestions() throws IOException {
		write("norquad-wiki/docs-md/wiki-1.md", "# Elv\n\nVann som renner.\n");
		write("norquad-wiki/questions.jsonl", "{\"question\": \"Hva renner?\", \"doc_id\": \"wiki-1\"}\n");
		write("norsumm-dev/docs-md/sak.md", "# Sak\n\nNoe skjedde.\n");
		write("norsumm-dev/queries.jsonl", "");
		write("markdown-kodeklubben/data/src/a/x.md", "---\ntitle: Spill\nlanguage: nb\n---\nTegn.\n");
		write("markdown-kodeklubben/data/src/a/x_nn.md", "---\ntitle: Spel\nlanguage: nn\n---\nTeikn.\n");
		Material material = Material.ofCorpora(this.root);
		assertThat(material.pages()).extracting(Page::title).containsExactlyInAnyOrder("Elv", "Spill", "Spel");
		assertThat(material.questions()).containsExactly("Hva renner?");
		assertThat(material.in("nn").pages()).extracting(Page::title).containsExactly("Spel");
	}

	private void write(String name, String text) throws IOException {
		Path file = this.root.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
