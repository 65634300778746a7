package no.ressursbank.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

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

	/** Starts the program behind its tether. */
	Process spawn() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Tether.around(this.command, this.signal)).redirectErrorStream(true)
			.redirectOutput(this.log.toFile());
		builder.environment().putAll(this.environment);
		if (Files.exists(this.log)) {
			Files.move(this.log, Path.of(this.log + ".1"), StandardCopyOption.REPLACE_EXISTING);
		}
		return builder.start();
	}

}
