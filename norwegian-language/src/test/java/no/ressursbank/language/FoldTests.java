package no.ressursbank.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldTests {

	@ParameterizedTest
	@CsvSource({ "støtte, stotte", "stoette, stotte", "ÅSGÅRDSTRAND, asgardstrand", "Aasgaard, asgard",
			"læring, laring", "laering, laring", "Pär, par", "Björn, bjorn", "éin, ein", "òg, og", "garçon, garcon",
			"gående, gaende", "småe, smae", "sjøen, sjoen", "naïv, naiv", "ŋágga, ŋagga", "αβγ, αβγ", "école, ecole" })
	void spellingsMeetUnderOneKey(String word, String key) {
		assertThat(Fold.fold(word)).isEqualTo(key);
	}

}
