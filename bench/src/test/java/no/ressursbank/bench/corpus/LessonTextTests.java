package no.ressursbank.bench.corpus;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LessonTextTests {

	@Test
	void dropsTheMarksOfTheLessonsProgram() {
		assertThat(LessonText.clean("# Steg 1 {.activity}\n\nTrykk på `flagg`{.b} nå.\n"))
			.isEqualTo("# Steg 1 \n\nTrykk på `flagg` nå.\n");
	}

	@Test
	void keepsTheWordsOfLinksAndPictures() {
		assertThat(
				LessonText.clean("Se ![En katt](katt.png) og [hele\nlisten](../liste.html) [her][1].\n\n[1]: x.html\n"))
			.isEqualTo("Se En katt og hele\nlisten her.\n\n\n");
	}

	@Test
	void dropsTagsButNotTheirText() {
		assertThat(LessonText.clean("<toggle><strong>Tips</strong></toggle>\n").strip()).isEqualTo("Tips");
	}

	@Test
	void leavesCodeAsItIs() {
		String code = "```js\nlet a = b[0](c); // <b> {.x}\n```\n";
		assertThat(LessonText.clean("Først:\n" + code + "Så [dette](x).\n"))
			.isEqualTo("Først:\n" + code + "Så dette.\n");
	}

}
