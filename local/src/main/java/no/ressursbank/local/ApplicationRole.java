package no.ressursbank.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The role that the services work with. It owns nothing and may do what the migrations
 * grant, so that a log that is only added to cannot be changed by a fault of ours.
 */
final class ApplicationRole {

	static final String NAME = "ressursbank_app";

	static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	private ApplicationRole() {
	}

	/**
	 * Gives its password, and makes it if the database has none: new, or of a time before
	 * there was such a role. The server must not run: what makes it is PostgreSQL's mode
	 * for a single user, as there is no psql among the binaries.
	 * @param run runs a command line to its end
	 */
	static String password(Path bin, Path data, Path scratch, Consumer<List<String>> run) {
		Path kept = data.resolve("application-password");
		try {
			if (!Files.exists(kept)) {
				String password = UUID.randomUUID().toString();
				// Through a file: others can see command lines.
				Path script = write(scratch.resolve("role.sql"), """
						CREATE ROLE %1$s
						ALTER ROLE %1$s LOGIN PASSWORD '%2$s'
						""".formatted(NAME, password));
				run.accept(List.of("sh", "-c", "exec \"$0\" --single -D \"$1\" postgres < \"$2\"",
						bin.resolve("postgres").toString(), data.toString(), script.toString()));
				Files.delete(script);
				Files.move(write(scratch.resolve("role-password"), password), kept, StandardCopyOption.ATOMIC_MOVE);
			}
			return Files.readString(kept).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path write(Path file, String text) throws IOException {
		Files.deleteIfExists(file);
		Files.createFile(file, OWNER_ONLY);
		return Files.writeString(file, text);
	}

}
