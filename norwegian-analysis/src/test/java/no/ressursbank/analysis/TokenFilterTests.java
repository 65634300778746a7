package no.ressursbank.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TokenFilterTests {

	private final TokenFilterFactory root = new StemFilterFactory(() -> "root");

	private final TokenFilterFactory fold = new FoldFilterFactory();

	@ParameterizedTest
	@CsvSource({ "Samarbeid med Foreldrene, samarbeid[Samarbeid]0 med[med]1 foreld[Foreldrene]2",
			"Førebygging av mobbinga, forebyg[Førebygging]0 av[av]1 mob[mobbinga]2",
			"mob\u00ADbing i skulen, mob[mob\u00ADbing]0 i[i]1 skol[skulen]2",
			"PPT\u2010veileder, ppt[PPT]0 veiled[veileder]1",
			"la\u0308rerne laerere, lar[la\u0308rerne]0 lar[laerere]1",
			"\uFB01nn\u00A0barna, finn[\uFB01nn]0 barn[barna]1" })
	void rootsMarkTheWordAsItWasWritten(String text, String tokens) throws IOException {
		assertThat(Tokens.of(text, this.root)).containsExactly(tokens.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "root, mobbing, mob", "inflection, mobbinga, mobbing" })
	void theLevelDecidesHowMuchGoes(String level, String word, String term) throws IOException {
		assertThat(Tokens.of(word, new StemFilterFactory(() -> level))).containsExactly(term + "[" + word + "]0");
	}

	@Test
	void anUnknownLevelIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> new StemFilterFactory(() -> "rot"))
			.withMessage("norwegian_stem: level is inflection or root, not rot");
	}

	@ParameterizedTest
	@CsvSource({ "Støtte på Ås, stotte[Støtte]0 pa[på]1 as[Ås]2", "stoette, stotte[stoette]0" })
	void foldingKeepsTheWord(String text, String tokens) throws IOException {
		assertThat(Tokens.of(text, this.fold)).containsExactly(tokens.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "5, Støtte til elev, stott[Støtte]0 totte[Støtte]0 til[til]1 elev[elev]2",
			"3, Ås elev, as[Ås]0 ele[elev]1 lev[elev]1", "5, skole, skole[skole]0" })
	void gramsStandWhereTheirWordStands(int size, String text, String tokens) throws IOException {
		assertThat(Tokens.of(text, this.fold, new NgramFilterFactory(() -> size))).containsExactly(tokens.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "Skolemiljøet bedres, skolemiljo[Skolemiljøet]0 skol[Skolemiljøet]0 miljo[Skolemiljøet]0 bed[bedres]1",
			"blorgskole, blorgskol[blorgskole]0 blorg[blorgskole]0 skol[blorgskole]0" })
	void partsStandWhereTheirCompoundStands(String text, String tokens) throws IOException {
		assertThat(Tokens.of(text, compounds(List.of("blorg 7"), List.of()))).containsExactly(tokens.split(" "));
	}

	@Test
	void editorsKeepAWordWhole() throws IOException {
		assertThat(Tokens.of("skolemiljø", compounds(List.of(), List.of("=skolemiljø"))))
			.containsExactly("skolemiljo[skolemiljø]0");
	}

	@Test
	void wordsThatSayNothingLeaveTheirPlace() throws IOException {
		assertThat(Tokens.of("mobbing på skulen", new StopFilterFactory())).containsExactly("mobbing[mobbing]0",
				"skulen[skulen]2");
	}

	private static TokenFilterFactory compounds(List<String> roots, List<String> words) {
		return new CompoundFilterFactory(new CompoundSettings() {

			@Override
			public List<String> roots() {
				return roots;
			}

			@Override
			public List<String> words() {
				return words;
			}

		});
	}

	@Test
	void aGramHasALetter() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NgramFilterFactory(() -> 0))
			.withMessage("norwegian_ngram: size is at least 1, not 0");
	}

	@Test
	void keywordsStay() throws IOException {
		WhitespaceTokenizer words = new WhitespaceTokenizer();
		words.setReader(new StringReader("lærerne"));
		CharArraySet keywords = new CharArraySet(1, false);
		keywords.add("lærerne");
		try (TokenStream tokens = this.root.create(new SetKeywordMarkerFilter(words, keywords))) {
			tokens.reset();
			assertThat(tokens.incrementToken()).isTrue();
			assertThat(tokens.addAttribute(CharTermAttribute.class)).hasToString("lærerne");
		}
	}

}
