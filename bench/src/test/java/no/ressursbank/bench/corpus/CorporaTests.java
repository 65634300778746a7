package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CorporaTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void makesThreeSetsOfQuestionsAndNews() throws IOException {
		write("norquad-wiki/docs-md/sol.md", "# Solen\n\nEn stjerne.\n");
		write("norquad-wiki/questions.jsonl", "{\"question\": \"Hva er solsystemet?\", \"doc_id\": \"sol\"}\n");
		write("norsumm-dev/docs-md/nytt.md", "# Nytt\n\nI dag.\n");
		write("norsumm-dev/queries.jsonl", """
				{"lang": "nb", "query_first_sentence": "Noe nytt", "doc_id": "nytt"}
				{"lang": "nn", "query_first_sentence": "Noko nytt", "doc_id": "nytt"}
				""");
		List<JudgedSet> sets = Corpora.read(this.folder);
		assertThat(sets).extracting(JudgedSet::name)
			.containsExactly("norquad-wiki", "norquad-wiki-typo", "norsumm-dev-nn-nb");
		assertThat(sets.get(0).queries()).containsExactly(new JudgedQuery("Hva er solsystemet?", Map.of("sol", 1)));
		assertThat(sets.get(1).queries().getFirst().text()).isNotEqualTo("Hva er solsystemet?").startsWith("Hva er s");
		assertThat(sets.get(1).pages()).isSameAs(sets.get(0).pages());
		assertThat(sets.get(2).queries()).containsExactly(new JudgedQuery("Noko nytt", Map.of("nytt", 1)));
		assertThat(sets.get(2).pages().list()).extracting(Page::title).containsExactly("Solen", "Nytt");
	}

	@Test
	void leavesOutWhatIsNotThere() throws IOException {
		assertThat(Corpora.read(this.folder)).isEmpty();
	}

	private void write(String name, String text) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
