package no.ressursbank.portal.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaves pictures of pages among what the build puts out, for people to look at. */
final class Pictures {

	private static final Path FOLDER = Path.of("target", "screenshots");

	private Pictures() {
	}

	/**
	 * Takes the page narrow and wide, light and dark.
	 * @param whole all of it, or what a window shows
	 */
	static void of(Page page, String name, boolean whole) {
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			for (int width : new int[] { 320, 1280 }) {
				page.setViewportSize(width, 900);
				Path picture = FOLDER
					.resolve("%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)));
				page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(whole));
				assertThat(picture).isNotEmptyFile();
			}
		}
	}

}
