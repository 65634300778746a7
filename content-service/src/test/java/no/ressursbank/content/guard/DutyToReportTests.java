package no.ressursbank.content.guard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutyToReportTests {

	private final DutyToReport duty = new DutyToReport();

	@ParameterizedTest
	@ValueSource(strings = { "Eleven forteller om overgrep.", "Vi mistenker omsorgssvikt.", "Far slår når han er sint.",
			"Han har blåmerker og sier at stefaren gjorde det.", "Ho er redd for å gå heim, og seier at pappa slår.",
			"Eleven er ofte sulten og alene hjemme.", "Mishandling i fosterhjemmet", "Ho vart valdteken i helga.",
			"Mor drikker, og barnet er mye alene.", "Eleven er utsatt for vold hjemme." })
	void isRecalledByViolenceAbuseAndNeglect(String text) {
		assertThat(this.duty.concerns("", text)).isTrue();
		assertThat(this.duty.concerns(text, "")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Hvordan ordner dere tilsynet i friminuttet?", "Far kommer på foreldremøtet.",
			"To elever slår hverandre i skolegården.", "Vi har laget en plan mot mobbing.",
			"Hvem inviterer foreldrene til samtale?", "Skolen har nulltoleranse for vold." })
	void isNotRecalledByEverydayMatters(String text) {
		assertThat(this.duty.concerns("", text)).isFalse();
	}

	@Test
	void recallsTheDutyInWhatTellsOfHarm() {
		assertThat(recalled("duty-true.txt").percent()).isGreaterThanOrEqualTo(95);
	}

	@Test
	void staysQuietInWhatOnlySoundsLikeIt() {
		assertThat(recalled("duty-harmless.txt").percent()).isLessThanOrEqualTo(5);
	}

	private Share recalled(String file) {
		return Share.of(MarkedText.plain(file), (text) -> this.duty.concerns("", text.text()));
	}

}
