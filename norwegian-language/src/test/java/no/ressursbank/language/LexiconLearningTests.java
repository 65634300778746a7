package no.ressursbank.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconLearningTests {

	private static final CompoundList NOTHING = CompoundList.parse(List.of());

	@Test
	void aWordOfTheTextsBecomesAPartOfCompounds() {
		assertThat(splits(Map.of(), "blorgskole")).isFalse();
		assertThat(splits(Map.of("blorgen", 3, "blorg", 2), "blorgskole")).isTrue();
	}

	@Test
	void aWordSeenOnceOrTwiceDoesNot() {
		assertThat(splits(Map.of("blorg", 2), "blorgskole")).isFalse();
	}

	@Test
	void aCompoundIsNoPartOfItsOwn() {
		Lexicon lexicon = new LexiconLearning(NOTHING).learn(Map.of("skolemiljø", 40, "blorg", 5));
		assertThat(lexicon.lines()).containsExactly("blorg 5");
	}

	@Test
	void smallWordsAndNumbersAreNoParts() {
		Lexicon lexicon = new LexiconLearning(NOTHING).learn(Map.of("gjennom", 90, "ikke", 90, "1234", 90, "brrr", 9));
		assertThat(lexicon.lines()).isEmpty();
	}

	@Test
	void theOrderOfTheTextsDoesNotMatter() {
		Map<String, Integer> forms = new HashMap<>(Map.of("blorg", 5, "flunken", 6, "drypser", 7, "blorgflunk", 4));
		assertThat(new LexiconLearning(NOTHING).learn(forms).lines())
			.isEqualTo(new LexiconLearning(NOTHING).learn(new TreeMap<>(forms)).lines());
	}

	@Test
	void travelsAsLines() {
		Lexicon lexicon = new LexiconLearning(NOTHING).learn(Map.of("blorg", 5, "flunk", 6));
		assertThat(Lexicon.of(lexicon.lines(), NOTHING).lines()).isEqualTo(lexicon.lines()).hasSize(2);
	}

	private static boolean splits(Map<String, Integer> forms, String word) {
		return !new CompoundSplitter(new LexiconLearning(NOTHING).learn(forms)).parts(word).isEmpty();
	}

}
