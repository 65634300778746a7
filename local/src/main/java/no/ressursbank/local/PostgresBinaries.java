package no.ressursbank.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks PostgreSQL the first time somebody needs it. */
final class PostgresBinaries {

	private PostgresBinaries() {
	}

	/**
	 * The folder with {@code bin}, {@code lib} and {@code share}. Safe to call from
	 * several JVMs at once.
	 */
	static synchronized Path in(Path distribution) {
		Path target = distribution.resolve("postgresql-" + Home.POSTGRESQL_VERSION);
		try {
			if (!Files.exists(target)) {
				Path unpacked = Files.createTempDirectory(distribution, "postgresql-");
				unpack(archive(distribution), unpacked);
				publish(unpacked, target);
			}
			return target;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Renaming is atomic: another JVM sees all of it or nothing, and the first one wins.
	 */
	private static void publish(Path unpacked, Path target) throws IOException {
		Files.setPosixFilePermissions(unpacked, PosixFilePermissions.fromString("rwxr-xr-x"));
		try {
			Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			Folders.delete(unpacked);
			if (!Files.exists(target)) {
				throw ex;
			}
		}
	}

	private static Path archive(Path distribution) throws IOException {
		try (DirectoryStream<Path> archives = Files.newDirectoryStream(distribution, "*.txz")) {
			return archives.iterator().next();
		}
	}

	private static void unpack(Path archive, Path target) throws IOException {
		try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
				TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(file))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				write(entry, tar, entry.resolveIn(target));
			}
		}
	}

	private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(path);
			return;
		}
		Files.createDirectories(path.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
		}
		else {
			Files.copy(content, path);
			boolean program = (entry.getMode() & 0100) != 0;
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
		}
	}

}
