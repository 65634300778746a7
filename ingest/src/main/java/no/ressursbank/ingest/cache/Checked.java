package no.ressursbank.ingest.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
	 * Writes the file in place of the one before, whole or not at all. One at a time for
	 * each file.
	 */
	static void write(Path file, List<String> lines) throws IOException {
		String text = String.join("\n", lines);
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.writeString(part, checksum(text) + "\n" + text);
		try {
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
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
