package no.ressursbank.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Keeps a data folder for one launcher at a time. The operating system lets go of it when
 * its holder is killed.
 */
final class BankLock {

	static final String FILE = "lock";

	private BankLock() {
	}

	/**
	 * Does the work while holding the folder, and gives its result; empty if another
	 * launcher holds it.
	 */
	static <T> Optional<T> holding(Path folder, Callable<T> work) throws Exception {
		try (FileChannel channel = open(folder); FileLock lock = channel.tryLock()) {
			return (lock != null) ? Optional.of(work.call()) : Optional.empty();
		}
		catch (OverlappingFileLockException ex) {
			// This very process holds it.
			return Optional.empty();
		}
	}

	private static FileChannel open(Path folder) throws IOException {
		return FileChannel.open(Folders.made(folder).resolve(FILE), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
	}

}
