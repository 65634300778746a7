package no.ressursbank.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Publishes a content folder again and again while a bank for preview runs, as the
 * editors' command does.
 */
record Watching(Home home, Folders folders) {

	private static final String NAME = "forhåndsvisning";

	private static final Duration START = Duration.ofMinutes(5);

	/** What was found in the content, for the portal to show. */
	Path state() {
		return this.folders.run("preview").resolve("state.json");
	}

	/** The folder is forgotten first: it may hold what another branch had. */
	void forget() {
		Folders.delete(state());
		Folders.delete(this.folders.data("elasticsearch"));
	}

	/** Begins, and waits until all has been published once. */
	Republisher start(Path content, URI elasticsearch) {
		Child child = Child.start(new Recipe(NAME,
				List.of(App.java(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar",
						this.home.jar("ingest").toString(), "watch", "--content", content.toString(), "--elasticsearch",
						elasticsearch.toString(), "--cache", this.folders.cache("ingest").toString(), "--files",
						this.folders.data("files").toString(), "--state", state().toString()),
				Map.of(), this.folders.log("preview"), "TERM"));
		return new Republisher(child.await(START, () -> Files.exists(state())));
	}

}
