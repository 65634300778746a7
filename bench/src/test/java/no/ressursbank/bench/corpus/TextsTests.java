package no.ressursbank.bench.corpus;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	@Test
	void escapesWhatMarkdownWouldTakeForMarks() {
		assertThat(Texts.escapedMarkdown("    *ikke* <b>kode</b>\n# 1\n2. mai\nkl. 3.15"))
			.isEqualTo("\\*ikke\\* \\<b\\>kode\\</b\\>\n\\# 1\n2\\. mai\nkl. 3.15");
	}

	@Test
	void givesBareAddressesAScheme() {
		assertThat(Texts.escapedMarkdown("Se www.example.org."))
			.isEqualTo("Se [www.example.org](https://www.example.org).");
	}

	@Test
	void makesSlugs() {
		assertThat(Texts.slug("Blåbær/ØL_og É.. 2")).isEqualTo("blabaer-ol-og-e-2");
	}

}
