package no.ressursbank.language;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CompoundSplitterTests {

	private static final CompoundList NOTHING = CompoundList.parse(List.of());

	private final CompoundSplitter general = new CompoundSplitter(Lexicon.general());

	@ParameterizedTest
	@CsvSource({ "compounds.txt, 650, 97", "compounds-held-out.txt, 300, 93" })
	void dividesCompoundsIntoTheirFinestParts(String list, int atLeast, double percent) throws IOException {
		List<List<String>> words = GoldList.lines(list);
		assertThat(words).hasSizeGreaterThanOrEqualTo(atLeast);
		assertThat(share(words)).isGreaterThanOrEqualTo(percent);
	}

	@ParameterizedTest
	@CsvSource({ "whole.txt, 180, 99.5", "whole-held-out.txt, 100, 98" })
	void leavesWholeWordsWhole(String list, int atLeast, double percent) throws IOException {
		List<List<String>> words = GoldList.lines(list);
		assertThat(words).hasSizeGreaterThanOrEqualTo(atLeast);
		assertThat(share(words)).isGreaterThanOrEqualTo(percent);
	}

	@Test
	void isRightAboutNineteenOfTwentyWordsOfAllLists() throws IOException {
		List<List<String>> words = Stream
			.of(GoldList.lines("compounds.txt"), GoldList.lines("compounds-held-out.txt"), GoldList.lines("whole.txt"),
					GoldList.lines("whole-held-out.txt"))
			.flatMap(List::stream)
			.toList();
		assertThat(share(words)).isGreaterThanOrEqualTo(96);
	}

	@ParameterizedTest
	@CsvSource({ "Foreldre\u00ADsamarbeidet", "FORELDRESAMARBEID", "foreldresamarbeida" })
	void dividesAnySpellingAndForm(String word) {
		assertThat(this.general.parts(word)).extracting(CompoundSplitter.Part::root)
			.containsExactly(NorwegianTerms.root("foreldre"), NorwegianTerms.root("samarbeid"));
	}

	@ParameterizedTest
	@CsvSource({ "skole", "12345678", "covid19", "a", "''", "zzzzzzzzzzzz", "سلام" })
	void leavesWhatIsNoCompound(String word) {
		assertThat(this.general.parts(word)).isEmpty();
	}

	@Test
	void aVeryLongTokenIsNoTrouble() {
		assertThat(this.general.parts("skole".repeat(1000))).hasSize(1000);
	}

	@Test
	void editorsDecideWhatIsDividedAndHow() {
		CompoundList list = CompoundList.parse(List.of("barne+samtale", "=foreldremøte", "zumba"));
		CompoundSplitter splitter = new CompoundSplitter(new Lexicon(Map.of(), list));
		assertThat(splitter.parts("barnesamtalene")).extracting(CompoundSplitter.Part::root)
			.containsExactly(NorwegianTerms.root("barn"), NorwegianTerms.root("samtale"));
		assertThat(splitter.parts("foreldremøtet")).isEmpty();
		assertThat(splitter.parts("zumbatime")).hasSize(2);
	}

	@Test
	void aLearntPartMustBeMoreUsualThanTheWord() {
		Lexicon lexicon = new Lexicon(Map.of("blorg", 10, "flunk", 10), NOTHING);
		CompoundSplitter splitter = new CompoundSplitter(lexicon);
		assertThat(splitter.parts("blorgflunk", 5)).hasSize(2);
		assertThat(splitter.parts("blorgflunk", 50)).isEmpty();
	}

	private double share(List<List<String>> words) {
		long right = words.stream().filter((line) -> {
			List<String> parts = line.stream().skip(1).map(NorwegianTerms::root).toList();
			return this.general.parts(line.getFirst()).stream().map(CompoundSplitter.Part::root).toList().equals(parts);
		}).count();
		return 100.0 * right / words.size();
	}

}
