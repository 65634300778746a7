package no.ressursbank.search;

import no.ressursbank.language.NorwegianTerms;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResourceQueryTests {

	@Test
	void requiresNoWordOfTheQuestion() {
		assertThat(query("plan mot mobbing på skolen")).doesNotContain("\"operator\"")
			.contains("\"minimum_should_match\":\"1\"")
			.doesNotContain("\"minimum_should_match\":\"2\"");
	}

	@Test
	void looksForOtherSpellingsOnlyOfWordsThatNoTextHolds() {
		assertThat(query("selvskadng")).contains(root("selvskadng"), root("selvskading"));
		assertThat(query("selvskading")).doesNotContain(root("selvskadng"));
	}

	@Test
	void synonymsWeighLess() {
		assertThat(query("mobbing")).contains(root("plaging"));
		assertThat(query("plan")).doesNotContain(root("plaging"));
	}

	@Test
	void aQuotedPhraseMustStandInTheTextAsItIs() {
		assertThat(query("\"plan mot mobbing\"")).contains("\"filter\":[", "\"match_phrase\":{\"title.exact\"");
		assertThat(query("plan mot mobbing")).doesNotContain("\"filter\":[");
	}

	@Test
	void wordsThatSayNothingAreFoundAsTheyStand() {
		assertThat(query("hva er det")).contains("\"match_phrase\":{\"passages.text.exact\"")
			.doesNotContain("\"term\"");
	}

	@Test
	void whatLeadsToTheTextsBesideCountsToo() {
		assertThat(query("mobbing")).contains("\"neighbours\":{\"boost\":2.25");
	}

	@Test
	void aTextThatEditorsLeadToWithEveryWordPassesOneWithTheRarestAlone() {
		assertThat(query("plan mot mobbing")).contains("\"terms\":{\"tags.keywords\":[" + root("plan"),
				"\"terms\":{\"neighbours\":[" + root("mobbing"));
		assertThat(query("mobbing")).doesNotContain("\"terms\":{");
	}

	@Test
	void aLongQuestionStaysSmall() {
		assertThat(query("foreldresamarbeid selvskadng mobbeplan ".repeat(30)).length()).isLessThan(40_000);
	}

	private static String root(String word) {
		return "\"" + NorwegianTerms.root(word) + "\"";
	}

	private static String query(String q) {
		return String.valueOf(ResourceQuery.of(QuestionTests.question(q)));
	}

}
