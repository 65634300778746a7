package no.ressursbank.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StepsTests {

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private final Steps steps = new Steps(new PrintStream(this.printed, true, StandardCharsets.UTF_8), false);

	@Test
	void tellsWhenAStepBeginsAndHowLongItTook() {
		assertThat(this.steps.run("PostgreSQL", () -> 5432)).isEqualTo(5432);
		assertThat(printed().lines()).first().isEqualTo("… PostgreSQL");
		assertThat(printed().lines()).last().asString().matches("✓ PostgreSQL \\(\\d+,\\d s\\)");
	}

	@Test
	void marksAStepThatFails() {
		assertThatIllegalStateException().isThrownBy(() -> this.steps.run("Elasticsearch", StepsTests::fail));
		assertThat(printed()).contains("✗ Elasticsearch (");
	}

	@Test
	void isSilentAboutStepsThatEndAfterTheStartHasFailed() {
		this.steps.close();
		this.steps.run("content-service", () -> "");
		assertThat(printed()).isEmpty();
	}

	private static String fail() {
		throw new IllegalStateException();
	}

	private String printed() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
