package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LessonsTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void pairsByTheNamesOfTheFiles() throws IOException {
		write("fugl/fugl.md", "nb", "Tegn en fugl");
		write("fugl/fugl_nn.md", "nn", "Teikn ein fugl");
		write("fisk/fisk_nn.md", "nn", "Fisken åleine");
		assertThat(Lessons.read(this.folder).titles("nn"))
			.containsExactly(new JudgedQuery("Teikn ein fugl", Map.of("fugl-fugl", 1)));
		assertThat(Lessons.read(this.folder).titles("nb"))
			.containsExactly(new JudgedQuery("Tegn en fugl", Map.of("fugl-fugl-nn", 1)));
	}

	@Test
	void passesByAStubInAnotherLanguage() throws IOException {
		write("fugl/README.md", "en", "Draw a bird");
		write("fugl/README_nb.md", "nb", "Om å tegne en fugl");
		write("fugl/README_nn.md", "nn", "Om å teikne ein fugl");
		assertThat(Lessons.read(this.folder).titles("nn"))
			.containsExactly(new JudgedQuery("Om å teikne ein fugl", Map.of("fugl-readme-nb", 1)));
	}

	@Test
	void asksOnlyWhereTheFormsDiffer() throws IOException {
		write("hest.md", "nb", "Hesten");
		write("hest_nn.md", "nn", "Hesten");
		assertThat(Lessons.read(this.folder).titles("nn")).isEmpty();
	}

	@Test
	void asksOnceForATitleThatIsUsedTwice() throws IOException {
		write("en/verden.md", "nb", "Verden, første del");
		write("en/verden_nn.md", "nn", "Verda");
		write("to/verden.md", "nb", "Verden, andre del");
		write("to/verden_nn.md", "nn", "Verda");
		assertThat(Lessons.read(this.folder).titles("nn"))
			.containsExactly(new JudgedQuery("Verda", Map.of("en-verden", 1, "to-verden", 1)));
	}

	@Test
	void searchesOneWrittenForm() throws IOException {
		write("fugl.md", "nb", "Tegn en fugl");
		write("fugl_nn.md", "nn", "Teikn ein fugl");
		write("alene.md", "nb", "Alene");
		assertThat(Lessons.read(this.folder).in("nb").list()).extracting(Page::id).containsExactly("alene", "fugl");
	}

	@Test
	void keepsPagesApartWhoseNamesDifferOnlyInOtherCharacters() throws IOException {
		write("fugl.og.fisk.md", "nb", "Den ene");
		write("fugl-og-fisk.md", "nb", "Den andre");
		assertThat(Lessons.read(this.folder).in("nb").list()).extracting(Page::id)
			.containsExactly("fugl-og-fisk", "fugl-og-fisk-2");
	}

	@Test
	void leavesOutWhatHasNoTitle() throws IOException {
		Files.writeString(this.folder.resolve("om.md"), "# Om mappen\n");
		assertThat(Lessons.read(this.folder).in("").list()).isEmpty();
	}

	private void write(String name, String language, String title) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "---\ntitle: \"%s\"\nlanguage: %s\n---\nTekst.\n".formatted(title, language));
	}

}
