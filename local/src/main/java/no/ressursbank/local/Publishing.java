package no.ressursbank.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Publishes the content folder into a running Elasticsearch, as the editors' command
 * does.
 */
record Publishing(Home home, Folders folders, Steps steps) {

	private static final String NAME = "publisering";

	private static final Pattern PROGRESS = Pattern.compile(": +\\d+ % \\(");

	private static final int SHOWN = 12;

	private static final int REJECTED = 1;

	/**
	 * Publishes. Rejected content is said and no failure; a publication that could not
	 * run is one only if nothing was published before.
	 */
	void run(Path content, URI elasticsearch) {
		Child child = Child.start(new Recipe(NAME,
				List.of(App.java(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar",
						this.home.jar("ingest").toString(), "publish", "--content", content.toString(),
						"--elasticsearch", elasticsearch.toString(), "--cache", this.folders.cache("ingest").toString(),
						"--files", this.folders.data("files").toString()),
				Map.of(), this.folders.log(NAME), "TERM"));
		int code = child.join();
		if (code > REJECTED) {
			if (!Probe.hasContent(elasticsearch)) {
				throw new StartFailed(NAME, "feilet med kode " + code + ", og banken er tom", child.log());
			}
			this.steps.say("! Publiseringen feilet (kode %d). Det som var publisert før, vises.".formatted(code));
		}
		else if (code == REJECTED) {
			this.steps.say("! Noe av innholdet ble avvist:");
		}
		show(child.log());
	}

	private void show(Path log) {
		try {
			List<String> lines = Files.readAllLines(log)
				.stream()
				.filter((line) -> !line.isBlank() && !PROGRESS.matcher(line).find())
				.toList();
			lines.subList(Math.max(0, lines.size() - SHOWN), lines.size())
				.forEach((line) -> this.steps.say("    " + line));
			if (lines.size() > SHOWN) {
				this.steps.say("    Alt: " + log);
			}
		}
		catch (IOException ex) {
			this.steps.say("    Kan ikke lese " + log);
		}
	}

}
