package no.ressursbank.ingest.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Lines of text in a file, with a checksum before them: what a killed program left half
 * written, or a disk has lost, is told from what is whole.
 */
final class Checked {

	private Checked() {
	}

	/**
	 * Writes the file, one at a time for each. A broken write is found by the checksum,
	 * and costs another look at the text; to write beside and rename costs every run.
	 */
	static void write(Path file, List<String> lines) throws IOException {
		String text = String.join("\n", lines);
		Files.writeString(file, checksum(text) + "\n" + text);
	}

	/** The lines; empty when there are none, or not those that were written. */
	static Optional<List<String>> read(Path file) {
		try {
			String[] parts = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", 2);
			return (parts.length == 2 && checksum(parts[1]).equals(parts[0]))
					? Optional.of(List.of(parts[1].split("\n", -1))) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** Against accidents alone, so that it may be a quick one. */
	private static String checksum(String text) {
		CRC32 checksum = new CRC32();
		checksum.update(text.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(checksum.getValue());
	}

}
