package no.ressursbank.content.resource;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line of the editors as its module has built it, with its own libraries and
 * none of ours. It runs in this process: a start takes longer than a small publication.
 */
final class EditorsProgram {

	private static final Path JAR = Path.of("..", "ingest", "target", "ingest.jar");

	private static final ClassLoader LOADER = loader();

	private EditorsProgram() {
	}

	/** Runs a command, which must end well. */
	static void run(String... arguments) {
		Thread thread = Thread.currentThread();
		ClassLoader ours = thread.getContextClassLoader();
		thread.setContextClassLoader(LOADER);
		try {
			Method run = LOADER.loadClass("no.ressursbank.ingest.Ingest").getDeclaredMethod("run", String[].class);
			run.setAccessible(true);
			assertThat(run.invoke(null, (Object) arguments)).as(String.join(" ", arguments)).isEqualTo(0);
		}
		catch (ReflectiveOperationException ex) {
			throw new LinkageError(ex.getMessage(), ex);
		}
		finally {
			thread.setContextClassLoader(ours);
		}
	}

	private static ClassLoader loader() {
		assertThat(JAR).as("Build first: mvn -DskipTests package").exists();
		try {
			return new URLClassLoader(new URL[] { JAR.toUri().toURL() }, ClassLoader.getPlatformClassLoader());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
