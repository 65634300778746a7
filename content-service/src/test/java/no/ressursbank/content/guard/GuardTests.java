package no.ressursbank.content.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuardTests {

	private static final Locale NYNORSK = Locale.of("nn");

	private final Guard guard = new Guard();

	private final Numbers numbers = new Numbers(7);

	@Test
	void findsNothingInAnEmptyPost() {
		assertThat(this.guard.check("", "")).isEqualTo(new Judgement(Level.OK, List.of()));
	}

	@Test
	void marksThePlaceInTheTextAsItWasWritten() {
		String number = this.numbers.next();
		String hidden = number.substring(0, 3) + "\u200b" + number.substring(3);
		String text = "😀 Nummeret&nbsp;er " + hidden + ", ikke sant?";
		Finding finding = this.guard.check("Æ", text).findings().getFirst();
		assertThat(finding.field()).isEqualTo(Field.TEXT);
		assertThat(text.substring(finding.start(), finding.end())).isEqualTo(hidden);
	}

	@Test
	void marksThePlaceInTheTitle() {
		Finding finding = this.guard.check("Råd om eleven Ola", "Takk!").findings().getFirst();
		assertThat(finding.field()).isEqualTo(Field.TITLE);
		assertThat("Råd om eleven Ola".substring(finding.start(), finding.end())).isEqualTo("Ola");
	}

	@Test
	void takesTheStrictestLevel() {
		Judgement judgement = this.guard.check("Eleven Ola", "Han har nummer " + this.numbers.next() + ".");
		assertThat(judgement.level()).isEqualTo(Level.STOP);
		assertThat(judgement.findings()).extracting(Finding::level).containsExactly(Level.HOLD, Level.STOP);
	}

	@ParameterizedTest
	@EnumSource
	void explainsEveryRuleInBothForms(Rule rule) {
		Reading reading = Reading.of("", "tekst");
		Finding bokmal = explained(rule, reading, Locale.of("nb"));
		Finding nynorsk = explained(rule, reading, NYNORSK);
		assertThat(bokmal.message()).isNotBlank().isNotEqualTo(nynorsk.message());
		assertThat(bokmal.hint()).isNotBlank().isNotEqualTo(nynorsk.hint());
	}

	@Test
	void neverRepeatsTheTextInWhatItSays() {
		String number = this.numbers.next();
		Finding finding = this.guard.check("", "Nummer " + number).findings().getFirst();
		assertThat(finding.message() + finding.hint()).doesNotContain(number);
	}

	@Test
	void tellsAnAccountNumberFromAnIdentityNumber() {
		// 97 is no month, so no identity number.
		assertThat(rules("Kontoen er 9397.46.17321.")).containsExactly("account-number");
		assertThat(rules("Konto 1297.05.12344 er FAU sin.")).doesNotContain("national-id");
		String both = this.numbers.next(0, 0, 0);
		String dotted = both.substring(0, 4) + "." + both.substring(4, 6) + "." + both.substring(6);
		assertThat(rules("Betal til kontonummer " + dotted)).containsExactly("id-or-account");
		assertThat(this.guard.check("", "Betal til kontonummer " + dotted).level()).isEqualTo(Level.STOP);
		assertThat(rules("Se " + dotted)).containsExactly("national-id");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ring 116 111 eller 113.", "Kors på halsen har 800 33 321.", "Udir: 23 30 12 00",
			"Skriv til postmottak@example.org", "Ordrenummer 41234567", "Fila heter 20240315.pdf",
			"ISBN 9788215034560 er utsolgt." })
	void letsPublicNumbersAndAddressesThrough(String text) {
		assertThat(this.guard.check("", text).level()).isEqualTo(Level.OK);
	}

	@Test
	void letsThroughTheNumbersOfTheBanksOwnHelpLines() {
		assertThat(this.guard.check("", "Ring oss på 55 44 33 22.").level()).isEqualTo(Level.HOLD);
		assertThat(new Guard(Set.of("55443322")).check("", "Ring oss på 55 44 33 22.").level()).isEqualTo(Level.OK);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Bjørn og ulv er tema i naturfag på 3. trinn.", "Liv og død er vanskelig å snakke om hjemme.",
					"Odd er et egg er en bok elevene liker.", "Stein, saks, papir i friminuttet.", "Vår i klassen." })
	void takesOrdinaryWordsForWhatTheyAre(String text) {
		assertThat(this.guard.check("", text).level()).isEqualTo(Level.OK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Eleven Bjørn vil ikke inn.", "Liv i 4b slår.", "Jenta heter Vår." })
	void takesOrdinaryWordsForNamesBesideAChild(String text) {
		assertThat(rules(text)).containsExactly("pupil-name");
	}

	private List<String> rules(String text) {
		return this.guard.check("", text).findings().stream().map((finding) -> finding.rule().id()).toList();
	}

	private static Finding explained(Rule rule, Reading reading, Locale locale) {
		return new Explanation(reading, 0, locale).of(List.of(new Hit(rule, 1, 2))).getFirst();
	}

}
