package no.ressursbank.portal.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The browser that is installed on the machine. Without one the tests are skipped, except
 * where {@code CI} is set: there they fail. It is started once and ends with this
 * process; each visitor has a context of their own.
 */
final class Chromium {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	private static final double PATIENCE = 30_000;

	/** Tests run side by side, and Playwright answers only the thread that started it. */
	private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::start);

	private Chromium() {
	}

	/**
	 * Somebody's own window, with nothing kept of anybody else's.
	 * @param language the language of the browser
	 * @param scripts whether pages may run scripts
	 */
	static BrowserContext open(String language, boolean scripts) {
		return BROWSER.get()
			.newContext(new NewContextOptions().setLocale(language)
				.setJavaScriptEnabled(scripts)
				// A colour on its way to another one would be judged.
				.setReducedMotion(ReducedMotion.REDUCE));
	}

	private static Browser start() {
		Optional<Path> program = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
		if (program.isEmpty() && System.getenv("CI") != null) {
			throw new IllegalStateException("Ingen Chromium: apt-get install chromium");
		}
		assumeTrue(program.isPresent(),
				"Hoppet over: fant ingen Chromium. Installer den, eller sett CHROMIUM til programmet.");
		// A test machine may be busy; how long readers wait is not what is tested.
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(program.orElseThrow()).setArgs(List.of("--no-sandbox")));
	}

}
