package no.ressursbank.ingest.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

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
		Process unknown = start("ls-files", "-z", "--others", "--exclude-standard", "--", ".");
		Set<String> names = new TreeSet<>(changed(revision));
		answer(unknown).ifPresent((output) -> names.addAll(names(output)));
		return names;
	}

	private List<String> changed(String revision) throws UnknownRevision, IOException {
		Optional<String> sinceBranching = git(diff(revision, "--merge-base"));
		if (sinceBranching.isPresent()) {
			return names(sinceBranching.get());
		}
		// The two have nothing in common, or git is older than 2.30.
		String commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
			.orElseThrow(() -> new UnknownRevision(revision))
			.strip();
		String base = git("merge-base", commit, "HEAD").map(String::strip).orElse(commit);
		return names(git(diff(base)).orElse(""));
	}

	private static String[] diff(String revision, String... options) {
		return Stream
			.of(Stream.of("diff", "--name-only", "-z", "--no-renames", "--relative"), Stream.of(options),
					Stream.of("--end-of-options", revision, "--", "."))
			.flatMap(Function.identity())
			.toArray(String[]::new);
	}

	private static List<String> names(String output) {
		return Stream.of(output.split("\0", -1)).filter((name) -> !name.isEmpty()).toList();
	}

	/** What git says; empty when it fails. */
	private Optional<String> git(String... arguments) throws IOException {
		return answer(start(arguments));
	}

	private Process start(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		Process git = new ProcessBuilder(command).directory(this.root.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		git.getOutputStream().close();
		return git;
	}

	private static Optional<String> answer(Process git) throws IOException {
		String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return (git.onExit().join().exitValue() == 0) ? Optional.of(output) : Optional.empty();
	}

}
