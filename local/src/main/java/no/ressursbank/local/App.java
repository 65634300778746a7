package no.ressursbank.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One of the bank's own services, run from the jar that its module has built. */
record App(Child child, URI uri) implements Running {

	private static final Duration START = Duration.ofMinutes(5);

	/**
	 * Starts the service and waits until it says that it can do its work.
	 * @param environment with its port and its Spring properties: other users of the
	 * machine can see command lines
	 */
	static App start(Path jar, Folders folders, Map<String, String> environment) {
		String name = jar.getFileName().toString().replace(".jar", "");
		AppImage image = AppImage.prepare(jar, folders, environment);
		Child child = Child.start(new Recipe(name, image.command(), environment, folders.log(name), "TERM"));
		String port = environment.get("SERVER_PORT");
		URI readiness = URI.create("http://127.0.0.1:%s/actuator/health/readiness".formatted(port));
		try {
			return new App(child.await(START, () -> Probe.isOk(readiness)), URI.create("http://localhost:" + port));
		}
		catch (RuntimeException ex) {
			child.stop();
			throw ex;
		}
	}

	/** The Java that runs this program. */
	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

}
