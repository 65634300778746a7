package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import no.ressursbank.ingest.pdf.worker.PdfWorker;

/**
 * How a worker is started: the same Java and the same jars as ours, with a small heap
 * that ends the process when it is full, and as little of the system as it can do with.
 */
final class WorkerCommand {

	/** No network, as root or through a user namespace, where the system has them. */
	private static final List<List<String>> NO_NETWORK = List.of(List.of("unshare", "--net"),
			List.of("unshare", "--user", "--net"));

	/**
	 * Not a byte into a file. The time of the processor is that of a whole life of a
	 * worker; a single file is stopped by the clock.
	 */
	private static final List<String> NO_FILES = List.of("prlimit", "--fsize=0", "--core=0", "--cpu=900");

	private static final List<String> FENCE = fence();

	private WorkerCommand() {
	}

	static List<String> get() {
		List<String> command = new ArrayList<>(FENCE);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx256m", "-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
				"-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash",
				"-Djava.awt.headless=true",
				// What the library says about each odd font is for nobody.
				"-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
				"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog", "-cp",
				System.getProperty("java.class.path"), PdfWorker.class.getName()));
		return command;
	}

	private static List<String> fence() {
		List<String> fence = new ArrayList<>();
		if (works(NO_FILES)) {
			fence.addAll(NO_FILES);
		}
		NO_NETWORK.stream().filter(WorkerCommand::works).findFirst().ifPresent(fence::addAll);
		return fence;
	}

	private static boolean works(List<String> prefix) {
		List<String> command = new ArrayList<>(prefix);
		command.add("true");
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
