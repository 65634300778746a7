package no.ressursbank.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import no.ressursbank.ingest.report.Findings;
import no.ressursbank.ingest.report.Format;
import no.ressursbank.ingest.report.TextReport;
import no.ressursbank.ingest.rule.Rules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PlantedFilesTests {

	/** These tell of the machine: no folder has them in it. */
	private static final Map<String, String> IN_NO_FOLDER = Map.of("interrupted", "somebody stops the program",
			"machine-busy", "a worker gets none of the processor for a minute and a half", "unreadable-file",
			"a disk fails, or a file belongs to somebody else: whoever tests as root may read it");

	@TempDir
	static Path root;

	private static List<String> expected = List.of();

	private static Findings findings = new Findings(Path.of(""), "", 0, 0, List.of(), Duration.ZERO);

	@BeforeAll
	static void check() throws Exception {
		PlantedFiles planted = new PlantedFiles(root);
		expected = planted.expected();
		CheckedContent checked = planted.check();
		findings = new Findings(root, "content/", checked.files(), checked.resources().size(), planted.strict(checked),
				Duration.ofMillis(1200));
	}

	@Test
	void findsEachOfThemAtItsPlaceInOneRun() {
		assertThat(findings.all()).extracting((finding) -> finding.place() + " " + finding.rule())
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@ParameterizedTest
	@EnumSource
	void tellsOfThemAsTheGoldenFileHasIt(Format format) {
		GoldenFile.isGolden(format.write(findings), "planted-files." + format);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nn", "en" })
	void tellsOfThemInOtherLanguagesAsTheirGoldenFilesHaveIt(String language) {
		Findings told = findings.in(language);
		GoldenFile.isGolden(new TextReport(false).of(told), "planted-files.text." + language);
	}

	@Test
	void leavesNothingUntranslated() {
		assertThat(findings.in("en").all()).zipSatisfy(findings.all(),
				(english, finding) -> assertThat(english.message()).isNotEqualTo(finding.message()));
	}

	@Test
	void everyRuleThatAFolderCanBreakIsShownInAGoldenFile() {
		Set<String> shown = new TreeSet<>(IN_NO_FOLDER.keySet());
		for (String golden : List.of("planted-report.json", "planted-files.json")) {
			Set<String> told = rules(golden);
			assertThat(told).doesNotContainAnyElementsOf(IN_NO_FOLDER.keySet());
			shown.addAll(told);
		}
		assertThat(shown).containsExactlyInAnyOrderElementsOf(Rules.ids());
	}

	private static Set<String> rules(String golden) {
		Set<String> rules = new TreeSet<>();
		new JsonMapper().readTree(GoldenFile.resource(golden))
			.path("findings")
			.forEach((finding) -> rules.add(finding.path("rule").asString()));
		return rules;
	}

}
