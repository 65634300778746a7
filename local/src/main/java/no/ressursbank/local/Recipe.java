package no.ressursbank.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How to run a {@link Child}.
 *
 * @param name for people
 * @param command the program and its arguments
 * @param environment added to that of this JVM
 * @param log where its output goes; the log of the run before is kept beside it
 * @param signal the name of the signal that asks it to stop, as {@code kill} takes it
 */
record Recipe(String name, List<String> command, Map<String, String> environment, Path log, String signal) {

	private static final String TETHER = tether();

	/**
	 * Starts the program behind its tether: the process that comes out is the program
	 * itself.
	 */
	Process spawn() throws IOException {
		List<String> tethered = new ArrayList<>(List.of("sh", "-c", TETHER, "tether", this.signal));
		tethered.addAll(this.command);
		ProcessBuilder builder = new ProcessBuilder(tethered).redirectErrorStream(true)
			.redirectOutput(this.log.toFile());
		builder.environment().putAll(this.environment);
		if (Files.exists(this.log)) {
			Files.move(this.log, Path.of(this.log + ".1"), StandardCopyOption.REPLACE_EXISTING);
		}
		return builder.start();
	}

	private static String tether() {
		try (InputStream in = Recipe.class.getResourceAsStream("tether.sh")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
