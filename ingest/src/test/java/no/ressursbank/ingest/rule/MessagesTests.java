package no.ressursbank.ingest.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final Pattern GAP = Pattern.compile("\\{[0-9]}");

	@ParameterizedTest
	@ValueSource(strings = { "nn", "en" })
	void hasTheSameKeysAndGapsInEveryLanguage(String language) {
		assertThat(Messages.bundle(language).keySet()).isEqualTo(Messages.bundle("nb").keySet()).isNotEmpty();
		for (String key : Messages.bundle("nb").keySet()) {
			assertThat(gaps(language, key)).as(key).isEqualTo(gaps("nb", key));
		}
	}

	@Test
	void hasAFormForEveryRule() {
		Set<String> rules = Messages.bundle("nb")
			.keySet()
			.stream()
			.map((key) -> key.split("\\.", 2)[0])
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(rules).containsAll(Rules.ids());
	}

	@Test
	void knowsEveryMessageAgainByItsOwnForm() {
		for (String key : Messages.bundle("nb").keySet()) {
			String rule = key.split("\\.", 2)[0];
			String message = GAP.matcher(Messages.bundle("nb").getString(key)).replaceAll("7");
			assertThat(Messages.in("nb", rule, message)).isEqualTo(message);
			assertThat(Messages.form(rule, message)).as(key)
				.hasValueSatisfying((form) -> assertThat(form.key()).isEqualTo(key));
		}
	}

	@Test
	void keepsTheWordsOfTheTextAndTheQuestion() {
		assertThat(Messages.in("en", "unknown-reference", "«mob$1{0}» finnes ikke i themes.yml. Mente du «mobbing»?"))
			.isEqualTo("«mob$1{0}» is not in themes.yml. Did you mean «mobbing»?");
		assertThat(Messages.in("nn", "unknown-value",
				"«no» kan ikke brukes i «language». Velg en av: nb, nn. «no» er både bokmål og nynorsk: skriv nb for bokmål, eller nn for nynorsk."))
			.startsWith("«no» kan ikkje brukast i «language». Vel ein av: nb, nn. «no» er både");
	}

	@Test
	void leavesWhatItDoesNotKnowAsItIs() {
		assertThat(Messages.in("en", "word-list", "Noe helt annet.")).isEqualTo("Noe helt annet.");
	}

	private static List<String> gaps(String language, String key) {
		return GAP.matcher(Messages.bundle(language).getString(key))
			.results()
			.map(MatchResult::group)
			.distinct()
			.sorted()
			.toList();
	}

}
