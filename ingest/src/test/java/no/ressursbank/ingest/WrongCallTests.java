package no.ressursbank.ingest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrongCallTests {

	@Test
	void suggestsTheOptionThatWasMeant() {
		assertThat(told("validate", "--al")).contains("✗ «--al» finnes ikke. Mente du «--all»?",
				"./ressursbank validate --help");
	}

	@Test
	void suggestsTheCommandThatWasMeant() {
		assertThat(told("valider")).contains("✗ «valider» finnes ikke. Mente du «validate»?");
	}

	@Test
	void saysWhatAnOptionTakes() {
		assertThat(told("validate", "--format", "tull")).contains("✗ «tull» kan ikke brukes i --format. Velg blant:",
				"sarif");
		assertThat(told("validate", "--max-warnings", "mange")).contains("✗ «mange» kan ikke brukes i --max-warnings.");
	}

	@Test
	void saysWhatIsMissing() {
		assertThat(told("report")).contains("✗ Det mangler --base.");
	}

	@Test
	void helpIsInTheLanguageOfTheEditors() {
		assertThat(CommandRun.output(List.of(), "validate", "--help")).contains("Bruk: ressursbank validate",
				"Vis denne hjelpen.");
		assertThat(CommandRun.output(List.of(), "--help")).contains("Kommandoer:").doesNotContain("Usage", "Commands");
	}

	/** Of a call that must be refused as wrong. */
	private static String told(String... arguments) {
		PrintStream before = System.err;
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
		try {
			assertThat(Ingest.run(arguments)).isEqualTo(ExitCode.USAGE);
		}
		finally {
			System.setErr(before);
		}
		return err.toString(StandardCharsets.UTF_8);
	}

}
