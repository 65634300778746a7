package no.ressursbank.bench.baseline;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ToolTests {

	@Test
	void findsWhatIsInstalledAndNothingElse() {
		assertThat(Tool.named("sh")).isPresent();
		assertThat(Tool.named("finnes-neppe-noe-sted")).isEmpty();
	}

	@Test
	void tellsHowLongItTookAndWhenItFailed() {
		Tool shell = Tool.named("sh").orElseThrow();
		assertThat(shell.run("-c", "sleep 0.2")).isGreaterThan(0.2);
		assertThatIllegalStateException().isThrownBy(() -> shell.run("-c", "exit 3")).withMessageContaining("3");
	}

}
