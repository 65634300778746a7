package no.ressursbank.ingest.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parent's side of the worker: starts it when there is a file to read, kills it when
 * a file takes too long, and starts another for the next file. Not thread-safe.
 */
final class PdfWorkerProcess implements AutoCloseable {

	private static final Duration LIMIT = Duration.ofSeconds(15);

	/** Two million characters of JSON, every one escaped, are still less. */
	private static final int MAX_ANSWER = 16 * 1024 * 1024;

	private static final JsonMapper JSON = new JsonMapper();

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("pdf-clock").factory());

	private @Nullable Process process;

	/**
	 * The text of a file, or why there is none.
	 * @throws IOException when no worker can be started at all
	 */
	PdfText read(Path file) throws IOException {
		Process worker = running();
		AtomicBoolean late = new AtomicBoolean();
		ScheduledFuture<?> alarm = this.clock.schedule(() -> {
			late.set(true);
			worker.destroyForcibly();
		}, LIMIT.toMillis(), TimeUnit.MILLISECONDS);
		try {
			return ask(worker, file);
		}
		catch (IOException ex) {
			close(worker);
			return PdfText.failed(late.get() ? PdfProblem.TIMEOUT : PdfProblem.WORKER_DIED);
		}
		finally {
			alarm.cancel(false);
		}
	}

	@Override
	public void close() {
		this.clock.shutdownNow();
		if (this.process != null) {
			close(this.process);
		}
	}

	private static PdfText ask(Process worker, Path file) throws IOException {
		DataOutputStream out = new DataOutputStream(worker.getOutputStream());
		out.writeUTF(file.toAbsolutePath().toString());
		out.flush();
		DataInputStream in = new DataInputStream(worker.getInputStream());
		int length = in.readInt();
		if (length < 0 || length > MAX_ANSWER) {
			throw new IOException("The worker announced " + length + " bytes");
		}
		return JSON.readValue(in.readNBytes(length), PdfText.class);
	}

	private Process running() throws IOException {
		if (this.process == null || !this.process.isAlive()) {
			this.process = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		}
		return this.process;
	}

	/**
	 * The same Java and the same jars as ours, with a small heap that ends the process
	 * when it is full.
	 */
	private static List<String> command() {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return List.of(java, "-Xmx256m", "-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
				"-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
				PdfWorker.class.getName());
	}

	private static void close(Process worker) {
		worker.destroyForcibly();
	}

}
