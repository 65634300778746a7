package no.ressursbank.bench.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content folder with its preview, and one of its texts open in a browser.
 */
public final class PreviewedFolder implements AutoCloseable {

	/**
	 * Much longer than anybody would wait, so that a slow one is measured and not missed.
	 */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/** What an open page knows of itself. */
	private static final Pattern VERSION = Pattern.compile("data-version=\"(\\d+)\"");

	private final Program program;

	private final PortalClient portal;

	private final Path file;

	private final String path;

	private int saves;

	private int early;

	private PreviewedFolder(Program program, PortalClient portal, Path file, String path) {
		this.program = program;
		this.portal = portal;
		this.file = file;
		this.path = path;
	}

	/**
	 * Starts the preview.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for everything that it stores; new or empty
	 * @param id of the article that is written
	 * @throws BankFailed when it does not start, or does not show the article
	 */
	public static PreviewedFolder start(Path clone, Path folder, Path content, String id) throws IOException {
		Path data = folder.resolve("data");
		Path log = Files.createDirectories(clone.resolve("bench/target/logs")).resolve("preview.log");
		Program program = Programs.bank(clone, log, Map.of(),
				List.of("preview", "--data", data.toString(), "--content", content.toString()));
		PortalClient portal = new PortalClient(BankAddresses.await(program, data.resolve("preview")).address("portal"));
		return new PreviewedFolder(program, portal, content.resolve("articles").resolve(id + ".md"), "/artikkel/" + id);
	}

	/**
	 * Saves the text with one more sentence, and waits as the open page does: until it is
	 * told of another version, and then until it shows the sentence.
	 * @return seconds
	 * @throws BankFailed when it is never shown
	 */
	public double save() throws IOException {
		String version = version(this.portal.html(this.path));
		this.saves++;
		String sentence = "Setning nummer %d er ny.".formatted(this.saves);
		long start = System.nanoTime();
		Files.writeString(this.file, "\n\n" + sentence + "\n", StandardOpenOption.APPEND);
		this.portal.html("/forhandsvisning/versjon?after=" + version);
		if (!this.portal.html(this.path).contains(sentence)) {
			this.early++;
			if (!Waiting.until(PATIENCE, () -> this.portal.html(this.path).contains(sentence))) {
				throw new BankFailed("Siden viser ikke det som ble lagret: " + this.path);
			}
		}
		return (System.nanoTime() - start) / 1e9;
	}

	/** How often the page was told of another version, and did not show it yet. */
	public int early() {
		return this.early;
	}

	@Override
	public void close() {
		this.portal.close();
		this.program.close();
	}

	private static String version(String html) {
		Matcher version = VERSION.matcher(html);
		if (!version.find()) {
			throw new BankFailed("Siden har ingen forhåndsvisning ved siden av seg.");
		}
		return version.group(1);
	}

}
