package no.ressursbank.ingest.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is different in a content folder from what a revision of git has.
 */
public final class GitChanges {

	private final Path root;

	private GitChanges(Path root) {
		this.root = root;
	}

	/**
	 * The names of files that were changed, added or deleted since a branch left a
	 * revision, committed or not.
	 * @param root the content folder
	 * @param revision such as origin/main
	 * @throws UnknownRevision when git does not know it, or there is no git
	 */
	public static Set<String> since(Path root, String revision) throws UnknownRevision, IOException {
		return new GitChanges(root).since(revision);
	}

	private Set<String> since(String revision) throws UnknownRevision, IOException {
		String commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
			.orElseThrow(() -> new UnknownRevision(revision))
			.strip();
		String base = git("merge-base", commit, "HEAD").map(String::strip).orElse(commit);
		Set<String> names = new TreeSet<>();
		names.addAll(names("diff", "--name-only", "-z", "--no-renames", "--relative", base, "--", "."));
		names.addAll(names("ls-files", "-z", "--others", "--exclude-standard", "--", "."));
		return names;
	}

	private List<String> names(String... command) throws IOException {
		return git(command).map((output) -> List.of(output.split("\0", -1)))
			.orElse(List.of())
			.stream()
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	/** What git says; empty when it fails. */
	private Optional<String> git(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		Process git = new ProcessBuilder(command).directory(this.root.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		git.getOutputStream().close();
		String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return (git.onExit().join().exitValue() == 0) ? Optional.of(output) : Optional.empty();
	}

}
