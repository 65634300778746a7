package no.ressursbank.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A folder as it is in a revision of git.
 */
final class GitArchive {

	private GitArchive() {
	}

	/**
	 * Writes the folder as it was.
	 * @param folder as it is now
	 * @param revision such as origin/main
	 * @param target a new or empty folder
	 * @return whether git knows the revision and the folder in it
	 */
	static boolean unpack(Path folder, String revision, Path target) throws IOException {
		if (!isCommit(folder, revision)) {
			return false;
		}
		Process git = git(folder, "archive", "--format=zip", revision, ".");
		try (ZipInputStream zip = new ZipInputStream(git.getInputStream())) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				write(zip, entry, target);
			}
			// Behind the files comes a list of them: git fails when nobody takes it.
			git.getInputStream().transferTo(OutputStream.nullOutputStream());
		}
		return git.onExit().join().exitValue() == 0;
	}

	private static boolean isCommit(Path folder, String revision) throws IOException {
		Process git = git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
		try (InputStream output = git.getInputStream()) {
			output.readAllBytes();
		}
		return git.onExit().join().exitValue() == 0;
	}

	private static void write(ZipInputStream zip, ZipEntry entry, Path target) throws IOException {
		Path file = target.resolve(entry.getName()).normalize();
		if (entry.isDirectory() || !file.startsWith(target)) {
			return;
		}
		Files.createDirectories(file.resolveSibling(""));
		Files.copy(zip, file);
	}

	private static Process git(Path folder, String... arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(arguments))).directory(folder.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.command().addFirst("git");
		Process git = builder.start();
		git.getOutputStream().close();
		return git;
	}

}
