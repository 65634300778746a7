package no.ressursbank.bench.bank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * The browser that is installed on the machine, without a window. It tells when a reader
 * first sees something of a page.
 */
public final class Chromium implements AutoCloseable {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	/** What it says when it can be asked. */
	private static final Pattern READY = Pattern.compile("DevTools listening on ws://(\\S+?)/");

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final String PAINTED = "(performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime || 0";

	private final HttpClient http = LoadClient.http();

	private final Process process;

	private final DevTools tools;

	private Chromium(Process process, String address) {
		this.process = process;
		this.tools = DevTools.connect(this.http, tab(address));
		this.tools.ask("Page.enable", Map.of());
		this.tools.ask("Network.enable", Map.of());
		this.tools.ask("Network.setCacheDisabled", Map.of("cacheDisabled", true));
	}

	/**
	 * Starts it.
	 * @param folder new or empty
	 * @return empty where none is installed
	 * @throws BankFailed when it does not start
	 */
	public static Optional<Chromium> start(Path folder) {
		return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.map((program) -> start(program, folder));
	}

	/**
	 * Opens a page as somebody who has nothing of it from before.
	 * @return milliseconds from the click to the first text or picture
	 * @throws BankFailed when nothing is seen
	 */
	public double firstPaintMillis(URI page) {
		this.tools.ask("Page.navigate", Map.of("url", "about:blank"));
		this.tools.ask("Page.navigate", Map.of("url", page.toString()));
		if (!Waiting.until(PATIENCE, () -> painted() > 0)) {
			throw new BankFailed("Nettleseren viser ikke " + page);
		}
		return painted();
	}

	@Override
	public void close() {
		this.tools.close();
		this.http.close();
		// Its parts still write into its folder while they end.
		List<ProcessHandle> all = Stream.concat(this.process.descendants(), Stream.of(this.process.toHandle()))
			.toList();
		this.process.destroy();
		all.forEach((one) -> one.onExit().join());
	}

	private double painted() {
		return this.tools.ask("Runtime.evaluate", Map.of("expression", PAINTED))
			.path("result")
			.path("value")
			.asDouble(0);
	}

	private static Chromium start(Path program, Path folder) {
		try {
			Process process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--no-first-run",
					"--remote-debugging-port=0", "--user-data-dir=" + folder, "about:blank")
				.redirectErrorStream(true)
				.start();
			BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
			for (String line = said.readLine(); line != null; line = said.readLine()) {
				Matcher ready = READY.matcher(line);
				if (ready.find()) {
					Thread.startVirtualThread(() -> said.lines().forEach((more) -> {
					}));
					return new Chromium(process, ready.group(1));
				}
			}
			throw new BankFailed(program + " starter ikke");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where a new tab of the browser is asked. */
	private URI tab(String address) {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address + "/json/new?about:blank"))
			.PUT(BodyPublishers.noBody())
			.build();
		try {
			String tab = this.http.send(request, BodyHandlers.ofString()).body();
			return URI.create(new JsonMapper().readTree(tab).path("webSocketDebuggerUrl").asString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
