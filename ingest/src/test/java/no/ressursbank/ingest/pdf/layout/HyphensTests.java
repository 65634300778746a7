package no.ressursbank.ingest.pdf.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HyphensTests {

	private final Hyphens hyphens = new Hyphens();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			opplærings-       | loven gjelder     | opplæringsloven gjelder
			opplærings‐       | loven gjelder     | opplæringsloven gjelder
			risiko-           | og sårbarhet      | risiko- og sårbarhet
			barne-            | eller ungdomsår   | barne- eller ungdomsår
			kropps-           | samt språkbruk    | kropps- samt språkbruk
			en PPT-           | veileder kommer   | en PPT-veileder kommer
			Møre og Nord-     | Norge             | Møre og Nord-Norge
			en 9-             | åring             | en 9-åring
			Se https://www.udir.no/ | laring/     | Se https://www.udir.no/laring/
			uten strek        | her               | uten strek her
			""")
	void joinsLinesByTheRulesOfTheHyphen(String line, String next, String joined) {
		assertThat(this.hyphens.before(line, next) + next).isEqualTo(joined);
	}

	@Test
	void dropsASoftHyphenAlwaysButBeforeACoordinator() {
		assertThat(this.hyphens.before("PPT\u00AD", "veileder")).isEqualTo("PPT");
	}

	@Test
	void asksTheRestOfTheDocumentWhereTheRulesLeaveADoubt() {
		this.hyphens.learn("Alle foreldre-møter holdes om høsten.");
		assertThat(this.hyphens.before("foreldre-", "møter")).isEqualTo("foreldre-");
		assertThat(this.hyphens.before("lærer-", "møter")).isEqualTo("lærer");
	}

}
