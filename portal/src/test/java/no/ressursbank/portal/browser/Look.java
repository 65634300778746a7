package no.ressursbank.portal.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** Looks at a page as people with different needs and devices do. */
final class Look {

	private static final int NARROW = 320;

	private static final int WIDE = 1280;

	/** What a window of 1280 by 1024 shows when everything is four times as large. */
	private static final int ENLARGED_HEIGHT = 256;

	private static final int HEIGHT = 900;

	private Look() {
	}

	/**
	 * Notes what is wrong with the page, narrow and wide, light and dark, and with four
	 * times as large letters; in nynorsk once by every rule.
	 * @param scripts whether the page may run scripts, of which the judge is one
	 */
	static void at(Page page, String language, boolean scripts, List<String> wrong) {
		String path = page.url().replaceFirst("https?://[^/]+", "");
		if (!page.locator("html").getAttribute("lang").equals(language)) {
			wrong.add(path + ": is not " + language);
		}
		if (page.locator("h1").count() != 1) {
			wrong.add(path + ": " + page.locator("h1").count() + " h1");
		}
		if (page.content().contains("??")) {
			wrong.add(path + ": a text is missing");
		}
		// Colours do not depend on the written form, and nb is looked at too.
		boolean colours = scripts && !language.equals("nn");
		fits(page, NARROW, ENLARGED_HEIGHT, wrong);
		fits(page, WIDE, HEIGHT, wrong);
		if (colours) {
			// Everything once narrow and light, once wide and dark; only colours depend
			// on the rest.
			judge(page, ColorScheme.DARK, true, wrong);
			judge(page, ColorScheme.LIGHT, false, wrong);
		}
		fits(page, NARROW, HEIGHT, wrong);
		if (scripts) {
			judge(page, ColorScheme.LIGHT, true, wrong);
		}
		if (colours) {
			judge(page, ColorScheme.DARK, false, wrong);
		}
	}

	/** Nothing may need scrolling in two directions (WCAG 2.2, 1.4.10). */
	private static void fits(Page page, int width, int height, List<String> wrong) {
		page.setViewportSize(width, height);
		int needed = (int) page.evaluate("document.scrollingElement.scrollWidth");
		if (needed > width) {
			wrong.add("%s: is %d wide at %d by %d".formatted(page.url(), needed, width, height));
		}
		int covered = (int) page.evaluate(
				"[...document.querySelectorAll('body *')].filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position)"
						+ " && one.offsetHeight > innerHeight / 2 && one.offsetWidth > innerWidth / 2).length");
		if (covered > 0) {
			wrong.add("%s: something stays over half of %d by %d".formatted(page.url(), width, height));
		}
	}

	/**
	 * Has the page judged.
	 * @param whole by every rule, or only its colours
	 */
	private static void judge(Page page, ColorScheme scheme, boolean whole, List<String> wrong) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		(whole ? Axe.everything(page) : Axe.colours(page)).forEach((found) -> wrong
			.add("%s at %d %s: %s".formatted(page.url(), page.viewportSize().width, scheme, found)));
	}

}
