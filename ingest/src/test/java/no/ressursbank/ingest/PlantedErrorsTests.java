package no.ressursbank.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PlantedErrorsTests {

	@TempDir
	static Path root;

	private static List<String> expected = List.of();

	private static Findings findings = new Findings(Path.of(""), "", 0, 0, List.of(), Duration.ZERO);

	@BeforeAll
	static void check() {
		PlantedErrors planted = new PlantedErrors(root);
		expected = planted.expected();
		CheckedContent checked = planted.check();
		findings = new Findings(root, "content/", checked.files(), checked.resources().size(), checked.findings(),
				Duration.ofMillis(1200));
	}

	@Test
	void findsEachOfThemAtItsPlaceInOneRun() {
		assertThat(expected).hasSizeGreaterThanOrEqualTo(40);
		assertThat(findings.all()).extracting((finding) -> finding.place() + " " + finding.rule())
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@ParameterizedTest
	@EnumSource
	void tellsOfThemAsTheGoldenFileHasIt(Format format) {
		String report = (format == Format.TEXT) ? new TextReport(false).of(findings) : format.write(findings);
		GoldenFile.isGolden(report, "planted-report." + format);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nn", "en" })
	void tellsOfThemInOtherLanguagesAsTheirGoldenFilesHaveIt(String language) {
		Findings told = findings.in(language);
		GoldenFile.isGolden(new TextReport(false).of(told), "planted-report.text." + language);
		assertThat(told.all()).zipSatisfy(findings.all(), (other, finding) -> assertThat(other.place() + other.rule())
			.isEqualTo(finding.place() + finding.rule()));
	}

	@Test
	void leavesNothingUntranslated() {
		assertThat(findings.in("en").all()).zipSatisfy(findings.all(),
				(english, finding) -> assertThat(english.message()).isNotEqualTo(finding.message()));
	}

	@Test
	void explainsEachInThreeLanguages() {
		for (String language : Rules.LANGUAGES) {
			assertThat(findings.all()).allSatisfy((finding) -> {
				assertThat(Rules.title(finding.rule(), language)).isNotEqualTo(finding.rule());
				assertThat(Rules.advice(finding.rule(), language)).isNotEqualTo(finding.rule());
			});
		}
	}

	@Test
	void leavesTheRestToTheSummaryWhereThereIsRoomForTen() {
		List<String> lines = Format.GITHUB.write(findings).lines().toList();
		assertThat(lines).hasSize(10);
		assertThat(lines.subList(0, 9)).allMatch((line) -> line.startsWith("::error file=content/"));
		assertThat(lines.getLast()).contains("og " + (findings.all().size() - 9) + " til");
	}

	@Test
	void escapesWhatAnnotationsAreMadeOf() {
		Finding hostile = new Finding(findings.all().getFirst().place(), Severity.ERROR, "alt-text",
				"100 %\n::error::nei", null);
		Findings one = new Findings(root, "a,b:c/", 1, 0, List.of(hostile), Duration.ZERO);
		assertThat(Format.GITHUB.write(one).lines()).singleElement()
			.asString()
			.contains("file=a%2Cb%3Ac/", "100 %25%0A::error::nei");
	}

	@Test
	void givesSarifRegionsThatHoldTheWordToReplace() {
		JsonNode results = new JsonMapper().readTree(Format.SARIF.write(findings)).at("/runs/0/results");
		List<JsonNode> fixes = new ArrayList<>();
		results.forEach((result) -> result.path("fixes").forEach(fixes::add));
		assertThat(fixes).isNotEmpty()
			.allSatisfy((fix) -> assertThat(fix.at("/artifactChanges/0/replacements/0/deletedRegion/endColumn").asInt())
				.isGreaterThan(fix.at("/artifactChanges/0/replacements/0/deletedRegion/startColumn").asInt()));
	}

	@Test
	void explainsEveryRuleInEachLanguage() {
		for (String rule : Rules.ids()) {
			assertThat(Rules.title(rule, "nn")).as(rule).isNotEqualTo(rule);
			assertThat(Rules.title(rule, "en")).as(rule).isNotEqualTo(rule);
		}
	}

}
