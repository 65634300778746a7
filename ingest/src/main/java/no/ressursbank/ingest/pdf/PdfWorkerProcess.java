package no.ressursbank.ingest.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import no.ressursbank.ingest.pdf.worker.PdfProblem;
import no.ressursbank.ingest.pdf.worker.PdfText;
import no.ressursbank.ingest.pdf.worker.PdfWorker;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parent's side of the worker: starts it when there is a file to read, kills it when
 * a file takes too long, and starts another for the next file. Not thread-safe.
 */
final class PdfWorkerProcess implements AutoCloseable {

	/** Two million characters of JSON, every one escaped, are still less. */
	private static final int MAX_ANSWER = 32 * 1024 * 1024;

	/** A library that leaks a little never comes to leak much. */
	private static final int FILES_PER_WORKER = 200;

	/**
	 * A file that takes this long may cost its worker, and the next file should not wait.
	 */
	private static final Duration STANDBY = Duration.ofSeconds(8);

	private static final JsonMapper JSON = new JsonMapper();

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("pdf-clock").factory());

	private @Nullable Process process;

	/** A worker started while another is busy for long. */
	private final AtomicReference<@Nullable Process> standby = new AtomicReference<>();

	private int files;

	/**
	 * The text of a file, or why there is none.
	 * @param picture whether a picture of the first page is wanted
	 * @throws IOException when no worker can be started at all
	 */
	PdfReading read(Path file, boolean picture) throws IOException {
		Process worker = running();
		Deadline deadline = new Deadline(worker, this.clock);
		ScheduledFuture<?> help = this.clock.schedule(this::prepare, STANDBY.toMillis(), TimeUnit.MILLISECONDS);
		try {
			return ask(worker, file, picture);
		}
		catch (IOException | JacksonException ex) {
			stop();
			return PdfReading.failed(deadline.problem().orElse(PdfProblem.WORKER_DIED));
		}
		finally {
			help.cancel(false);
			deadline.close();
			if (deadline.problem().isPresent()) {
				stop();
			}
		}
	}

	@Override
	public void close() {
		this.clock.shutdownNow();
		stop();
		Process waiting = this.standby.getAndSet(null);
		if (waiting != null) {
			waiting.destroyForcibly();
		}
	}

	private PdfReading ask(Process worker, Path file, boolean picture) throws IOException {
		DataOutputStream out = new DataOutputStream(worker.getOutputStream());
		out.writeUTF(file.toAbsolutePath().toString());
		out.writeBoolean(picture);
		out.flush();
		DataInputStream in = new DataInputStream(worker.getInputStream());
		PdfText text = JSON.readValue(receive(in), PdfText.class);
		if (!picture) {
			return new PdfReading(text, new byte[0]);
		}
		try {
			return new PdfReading(text, receive(in));
		}
		catch (IOException ex) {
			// The page cannot be drawn; its text is none the worse.
			stop();
			return new PdfReading(text, new byte[0]);
		}
	}

	private static byte[] receive(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > MAX_ANSWER) {
			throw new IOException("The worker announced " + length + " bytes");
		}
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new IOException("The worker broke off");
		}
		return bytes;
	}

	private Process running() throws IOException {
		Process worker = this.process;
		if (worker != null && (!worker.isAlive() || this.files >= FILES_PER_WORKER)) {
			stop();
			worker = null;
		}
		if (worker == null) {
			Process waiting = this.standby.getAndSet(null);
			worker = (waiting != null && waiting.isAlive()) ? waiting : start();
			if (worker.getInputStream().read() != PdfWorker.READY) {
				worker.destroyForcibly();
				throw new IOException("The worker does not start");
			}
			this.process = worker;
			this.files = 0;
		}
		this.files++;
		return worker;
	}

	private static Process start() throws IOException {
		return new ProcessBuilder(WorkerCommand.get()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}

	/** On the clock's own thread. */
	private void prepare() {
		try {
			if (this.standby.get() == null) {
				this.standby.set(start());
			}
		}
		catch (IOException ex) {
			// then the next file waits for its worker, or hears why there is none
		}
	}

	private void stop() {
		if (this.process != null) {
			this.process.destroyForcibly();
			this.process = null;
		}
	}

}
