package no.ressursbank.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import no.ressursbank.bench.measure.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class MeasuredPageTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void hasASectionForEachCommandWithItsDayItsMachineAndItsTables() throws IOException {
		String page = MeasuredPage.parse("").with(measured("soak", 12.5)).markdown();
		assertThat(page).contains("## soak\n\n20", Machine.describe(), "| part | heap |\n|---|---|\n| a\\|b | 7 |",
				"| slowest | 12.50 s | ≤ 15 s ✓ |");
	}

	@Test
	void writesASectionAnewAndLeavesTheOthers() throws IOException {
		MeasuredPage page = MeasuredPage.parse("").with(measured("soak", 12)).with(measured("api", 7));
		MeasuredPage again = MeasuredPage.parse(page.markdown()).with(measured("soak", 16));
		assertThat(again.sections()).containsOnlyKeys("api", "soak");
		assertThat(again.markdown()).contains("| slowest | 7 s |", "| slowest | 16 s | ≤ 15 s ✗ |")
			.doesNotContain("12 s");
	}

	@Test
	void isTheSameWhenNothingNewWasMeasured() throws IOException {
		MeasuredFile file = measured("soak", 12);
		String page = MeasuredPage.parse("").with(file).with(measured("api", 7)).markdown();
		assertThat(MeasuredPage.parse(page).with(file).markdown()).isEqualTo(page);
	}

	@Test
	void readsFilesThatHoldDemandsAlone() throws IOException {
		Path file = Files.writeString(this.folder.resolve("faults-forum.json"),
				"[{\"name\": \"lost\", \"value\": 0.0, \"unit\": \"\", \"atLeast\": false, \"limit\": 0.0}]");
		MeasuredFile measured = MeasuredFile.read(file);
		assertThat(measured.command()).isEqualTo("faults forum");
		assertThat(measured.demands()).containsExactly(List.of("lost", "0", "≤ 0 ✓"));
	}

	@Test
	void refusesWhatHoldsNoFigures() throws IOException {
		Path other = Files.writeString(this.folder.resolve("other.json"), "{}");
		Path broken = Files.writeString(this.folder.resolve("broken.json"), "{");
		assertThatIOException().isThrownBy(() -> MeasuredFile.read(other));
		assertThatIOException().isThrownBy(() -> MeasuredFile.read(broken));
	}

	private MeasuredFile measured(String command, double seconds) throws IOException {
		Path file = this.folder.resolve("any.json");
		new Result(command, List.of(List.of(List.of("part", "heap"), List.of("a|b", "7"))),
				List.of(Demand.most("slowest", seconds, "s", 15)))
			.write(file);
		return MeasuredFile.read(file);
	}

}
