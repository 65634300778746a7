package no.ressursbank.bench.outage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import no.ressursbank.bench.bank.BankFailed;
import no.ressursbank.bench.bank.SilentCommand;

/**
 * A file system of its own in memory, small enough to be filled.
 */
public final class SmallDisk implements AutoCloseable {

	/** What a new bank needs, and some more. */
	private static final String SIZE = "size=2g";

	private static final int PIECE = 64 * 1024;

	private final Path folder;

	private SmallDisk(Path folder) {
		this.folder = folder;
	}

	/**
	 * Puts one on an empty folder; empty where that is not allowed, which it mostly is to
	 * root alone.
	 */
	public static Optional<SmallDisk> on(Path folder) throws IOException {
		Files.createDirectories(folder);
		boolean mounted = run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString());
		SmallDisk disk = new SmallDisk(folder);
		if (mounted) {
			// Whoever breaks the program off shall not be left with a disk.
			Runtime.getRuntime().addShutdownHook(new Thread(disk::close, "unmount"));
		}
		return mounted ? Optional.of(disk) : Optional.empty();
	}

	/** Leaves no room for one more byte. */
	void fill() {
		try (OutputStream out = Files.newOutputStream(ballast())) {
			byte[] piece = new byte[PIECE];
			while (Files.exists(this.folder)) {
				out.write(piece);
			}
		}
		catch (IOException ex) {
			// Full: that is what was asked for.
		}
	}

	void free() {
		try {
			Files.deleteIfExists(ballast());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		// What still ends has files open there: it goes when they do.
		run("umount", "--lazy", this.folder.toString());
	}

	private Path ballast() {
		return this.folder.resolve("ballast");
	}

	private static boolean run(String... command) {
		try {
			return SilentCommand.run(Path.of("."), List.of(command)) == 0;
		}
		catch (BankFailed ex) {
			// There is no such program here.
			return false;
		}
	}

}
