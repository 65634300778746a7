package no.ressursbank.portal.layout;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderLanguageTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@Test
	void isBokmalWhenNobodySays() {
		assertThat(language()).isEqualTo("nb");
	}

	@Test
	void isWhatTheBrowserAsksForFirst() {
		this.request.addHeader("Accept-Language", "nn-NO,nn;q=0.9,nb;q=0.8");
		this.request.addPreferredLocale(Locale.of("nn", "NO"));
		assertThat(language()).isEqualTo("nn");
	}

	@Test
	void isWhatTheReaderHasChosenBeforeWhatTheBrowserAsksFor() {
		this.request.addHeader("Accept-Language", "nn");
		this.request.addPreferredLocale(Locale.of("nn"));
		this.request.setCookies(new Cookie(ReaderLanguage.COOKIE, "nb"));
		assertThat(language()).isEqualTo("nb");
	}

	@Test
	void isNeverWhatSomeoneWroteInTheCookie() {
		this.request.setCookies(new Cookie(ReaderLanguage.COOKIE, "../x"));
		assertThat(language()).isEqualTo("nb");
	}

	private String language() {
		return new ReaderLanguage().resolveLocale(this.request).getLanguage();
	}

}
