package no.ressursbank.portal.browser;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who uses no mouse. */
final class Keyboard {

	private static final int FAR = 120;

	private Keyboard() {
	}

	/** Goes on until the focus is there, which must be seen. */
	static void tabTo(Page page, String selector) {
		for (int i = 0; i < FAR; i++) {
			page.keyboard().press("Tab");
			if (Boolean.TRUE.equals(page.evaluate("(s) => document.activeElement.matches(s)", selector))) {
				assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).as("visible focus")
					.isNotEqualTo("none");
				return;
			}
		}
		throw new AssertionError("Tab never reached " + selector + " on " + page.url());
	}

}
