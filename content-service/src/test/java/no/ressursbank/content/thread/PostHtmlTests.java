package no.ressursbank.content.thread;

import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostHtmlTests {

	@Test
	void makesParagraphsAndLines() {
		assertThat(html("En\nto\r\n\r\n\n tre ")).isEqualTo("<p>En<br>to</p><p>tre</p>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Se https://www.udir.no/a?b=c&d. | https://www.udir.no/a?b=c&amp;d",
					"(http://example.org/x) | http://example.org/x",
					"Les /artikkel/plan-mot-mobbing! | /artikkel/plan-mot-mobbing",
					"«https://example.org» | https://example.org" })
	void linksAddressesWithoutWhatEndsTheSentence(String text, String address) {
		assertThat(html(text)).contains("<a href=\"" + address + "\"").contains(">" + address + "</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "ftp://example.org", "//example.org",
			"/etc/passwd", "/artikkel/", "og/eller", "xhttps://example.org", "file:///artikkel/x" })
	void linksNothingElse(String text) {
		assertThat(html(text)).doesNotContain("<a ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
			"https://x/\"onmouseover=alert(1)", "https://x/'><script>", "&lt;script&gt;", "https://x/<b>" })
	void letsNoElementOfTheWriterThrough(String text) {
		assertThat(html(text).replaceAll("</?p>|<a href=\"[^\"<>]*\"( rel=\"[a-z ]*\")?>|</a>|<br>", ""))
			.doesNotContain("<", ">", "\"");
	}

	@Test
	void aLongTextTakesNoTime() {
		assertThat(html("\n \n".repeat(6000) + "https://".repeat(2000))).isNotEmpty();
	}

	private static String html(String text) {
		return PostHtml.of(text, null, UnaryOperator.identity());
	}

}
