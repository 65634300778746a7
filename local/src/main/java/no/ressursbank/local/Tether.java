package no.ressursbank.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The shell script that ends a program when the pipe from this JVM closes. */
final class Tether {

	private static final String SCRIPT = script();

	private Tether() {
	}

	/**
	 * The command line of a program behind its tether: the process that comes out is the
	 * program itself.
	 * @param signal the name of the signal that asks it to stop
	 */
	static List<String> around(List<String> command, String signal) {
		List<String> tethered = new ArrayList<>(List.of("sh", "-c", SCRIPT, "tether", signal));
		tethered.addAll(command);
		return tethered;
	}

	private static String script() {
		try (InputStream in = Tether.class.getResourceAsStream("tether.sh")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
