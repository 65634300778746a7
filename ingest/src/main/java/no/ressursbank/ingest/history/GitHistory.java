package no.ressursbank.ingest.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.Slug;
import no.ressursbank.resourceindex.Revision;

/**
 * How often and when the files of a content folder were committed. Empty when the folder
 * is not in git, or there is no git: whoever asks must manage without.
 */
public final class GitHistory {

	private static final String COMMIT = "commit ";

	private final Map<String, Revision> byName = new HashMap<>();

	private final Set<String> ids = new HashSet<>();

	private GitHistory() {
	}

	/**
	 * Reads the history of all files by one call of git.
	 * @param root the content folder
	 */
	public static GitHistory of(Path root) {
		GitHistory history = new GitHistory();
		try {
			Process git = new ProcessBuilder(List.of("git", "-c", "core.quotePath=false", "log", "--no-renames",
					"--relative", "--name-only", "--format=" + COMMIT + "%ct", "--", "."))
				.directory(root.toFile())
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			git.getOutputStream().close();
			history.read(new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
			git.onExit().join();
		}
		catch (IOException ex) {
			// No git on this machine.
			return new GitHistory();
		}
		return history;
	}

	/**
	 * How many commits touched a file, and when the last did.
	 * @return {@link Revision#NONE} when nothing is known
	 */
	public Revision of(ContentFile file) {
		Revision body = this.byName.getOrDefault(file.name(), Revision.NONE);
		String sidecar = file.name().substring(0, file.name().lastIndexOf('.')) + ".yml";
		Revision fields = this.byName.getOrDefault(sidecar, Revision.NONE);
		Instant last = fields.modified().isAfter(body.modified()) ? fields.modified() : body.modified();
		return new Revision(0, false, body.sequence() + fields.sequence(), last);
	}

	/**
	 * Whether a resource with this id was ever committed.
	 */
	public boolean had(String id) {
		return this.ids.contains(id);
	}

	private void read(String log) {
		Instant time = Instant.EPOCH;
		for (String line : log.lines().toList()) {
			if (line.startsWith(COMMIT)) {
				time = Instant.ofEpochSecond(Long.parseLong(line.substring(COMMIT.length())));
			}
			else if (!line.isEmpty()) {
				commit(line, time);
			}
		}
	}

	/** The newest commits come first. */
	private void commit(String name, Instant time) {
		this.byName.merge(name, new Revision(0, false, 1, time),
				(last, older) -> new Revision(0, false, last.sequence() + 1, last.modified()));
		String file = name.substring(name.lastIndexOf('/') + 1);
		if (file.endsWith(".md") || file.endsWith(".pdf")) {
			this.ids.add(Slug.of(file.substring(0, file.lastIndexOf('.'))));
		}
	}

}
