package no.ressursbank.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of a service's jar that starts with a third of the processor time: unpacked,
 * with a cache of its loaded classes. It also goes on working when somebody builds the
 * module while the bank runs.
 */
record AppImage(Path jar, Path classes) {

	/** Gives the copy, made anew if the jar has changed since. */
	static AppImage prepare(Path jar, Folders folders, Map<String, String> environment) {
		String name = jar.getFileName().toString();
		Path folder = folders.cache(name);
		Path stamp = folder.resolve("made-from");
		AppImage image = new AppImage(folder.resolve(name), folder.resolve("classes.aot"));
		try {
			String version = Files.size(jar) + " " + Files.getLastModifiedTime(jar);
			if (!Files.exists(stamp) || !Files.readString(stamp).equals(version)) {
				Folders.delete(folder);
				Path log = folders.log(name + "-preparation");
				run(log, environment, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination",
						folder.toString());
				// Ends when all beans are made. If that fails, the real start will too,
				// and tells why.
				run(log, environment, "-XX:+UseSerialGC", "-XX:AOTCacheOutput=" + image.classes(),
						"-Dspring.context.exit=onRefresh", "-jar", image.jar().toString());
				Files.writeString(stamp, version);
			}
			return image;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The command line that starts the service. The JVM ignores a cache that does not
	 * fit.
	 */
	List<String> command() {
		return List.of(App.java(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:AOTCache=" + this.classes, "-jar",
				this.jar.toString());
	}

	private static void run(Path log, Map<String, String> environment, String... arguments) {
		List<String> command = Stream.concat(Stream.of(App.java()), Stream.of(arguments)).toList();
		Child.start(new Recipe("Forberedelse", command, environment, log, "TERM")).join();
	}

}
