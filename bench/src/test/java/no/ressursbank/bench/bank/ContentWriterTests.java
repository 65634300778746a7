package no.ressursbank.bench.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import static java.nio.file.Files.readString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

class ContentWriterTests {

	@TempDir
	private Path root = Path.of("");

	@Test
	void writesWhatAPdfNeedsBesideIt() throws IOException {
		ContentWriter.write(Stream.of(), this.root);
		Path pdf = Files.writeString(this.root.resolve("Eksamen 1.pdf"), "%PDF-");
		ContentWriter.addPdf(pdf, this.root);
		assertThat(this.root.resolve("articles/Eksamen 1.pdf")).hasContent("%PDF-");
		String fields = readString(this.root.resolve("articles/Eksamen 1.yml"));
		assertThat(new Load(LoadSettings.builder().build()).loadFromString(fields)).asInstanceOf(MAP)
			.containsEntry("title", "Eksamen 1");
	}

	@Test
	void writesAFilePerPage() throws IOException {
		Page page = new Page("en-side", "nn", "Spør: «kva?» \"no\" # 1", "Tekst.", "Tekst\\.");
		assertThat(ContentWriter.write(Stream.of(page), this.root)).isEqualTo(1);
		String[] parts = readString(this.root.resolve("articles/en-side.md")).split("---\n", 3);
		assertThat(new Load(LoadSettings.builder().build()).loadFromString(parts[1])).asInstanceOf(MAP)
			.containsEntry("title", "Spør: «kva?» \"no\" # 1")
			.containsEntry("language", "nn")
			.containsEntry("themes", List.of("utvalg"));
		assertThat(parts[2]).isEqualTo("Tekst\\.");
		assertThat(readString(this.root.resolve("themes.yml"))).contains("id: utvalg");
	}

}
