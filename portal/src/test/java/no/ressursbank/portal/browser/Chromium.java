package no.ressursbank.portal.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The browser that is installed on the machine. Without one the tests are skipped, except
 * where {@code CI} is set: there they fail.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Path program) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox")));
	}

	static Chromium start() {
		Optional<Path> program = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
		if (program.isEmpty() && System.getenv("CI") != null) {
			throw new IllegalStateException("Ingen Chromium: apt-get install chromium");
		}
		assumeTrue(program.isPresent(),
				"Hoppet over: fant ingen Chromium. Installer den, eller sett CHROMIUM til programmet.");
		return new Chromium(program.orElseThrow());
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
