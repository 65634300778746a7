package no.ressursbank.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Register;
import no.ressursbank.resourceindex.ResourceDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterDocumentTests {

	@TempDir
	private Path root = Path.of("");

	@BeforeEach
	void writeThemes() throws IOException {
		Files.writeString(this.root.resolve("themes.yml"), "- id: mobbing\n  title: Mobbing\n");
	}

	@Test
	void tellsWhatTheIdsOfStewardsAndLawsStandFor() throws IOException {
		Files.writeString(this.root.resolve("stewards.yml"), """
				- id: sovei
				  name: SoVei, NTNU
				  url: https://example.org/sovei
				- id: uten-navn
				""");
		Files.writeString(this.root.resolve("laws.yml"), """
				- id: loven-12
				  title: {nb: Plikten, nn: Plikta}
				  act: Loven
				  section: § 12
				  url: javascript:alert(1)
				""");
		Register register = register();
		assertThat(register.stewards()).containsExactly(
				new Register.Steward("sovei", "SoVei, NTNU", "https://example.org/sovei"),
				new Register.Steward("uten-navn", "uten-navn", null));
		assertThat(register.provisions()).containsExactly(
				new Register.Provision("loven-12", Map.of("nb", "Plikten", "nn", "Plikta"), "Loven", "§ 12", null));
	}

	@Test
	void isNotThereWhenTheFolderHasNeither() throws IOException {
		assertThat(VocabularyReader.read(this.root).documents()).noneMatch((one) -> one.kind() == Kind.REGISTER);
	}

	private Register register() throws IOException {
		ResourceDocument document = VocabularyReader.read(this.root)
			.documents()
			.stream()
			.filter((one) -> one.kind() == Kind.REGISTER)
			.findFirst()
			.orElseThrow();
		return Objects.requireNonNull(Objects.requireNonNull(document.details()).register());
	}

}
