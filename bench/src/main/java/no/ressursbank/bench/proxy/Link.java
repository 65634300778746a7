package no.ressursbank.bench.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * One connection of a {@link FaultProxy}: what a client sends, and what its server
 * answers.
 */
final class Link {

	private static final int PIECE = 16 * 1024;

	private static final Duration SECOND = Duration.ofSeconds(1);

	private final FaultProxy proxy;

	private final Socket client;

	private volatile @Nullable Socket server;

	private volatile boolean dead;

	private volatile @Nullable Thread answering;

	Link(FaultProxy proxy, Socket client) {
		this.proxy = proxy;
		this.client = client;
	}

	/** Passes everything on until one side ends it. */
	void serve() {
		try (Socket here = this.client) {
			here.setTcpNoDelay(true);
			if (isPassing(this.proxy.fault())) {
				open();
			}
			questions(here.getInputStream());
		}
		catch (IOException ex) {
			// One side has gone: so does the other.
			reset();
		}
		finally {
			close(this.server);
			this.proxy.forget(this);
		}
	}

	/** Ends the connection as a server does that knows nothing of it. */
	void reset() {
		reset(this.client);
		Socket there = this.server;
		if (there != null) {
			reset(there);
		}
	}

	private void questions(InputStream from) throws IOException {
		byte[] piece = new byte[PIECE];
		int count;
		while ((count = from.read(piece)) >= 0) {
			switch (this.proxy.fault()) {
				case Fault.Reset() -> reset();
				case Fault.Silence() -> this.dead = true;
				case Fault.Answer(String text) -> {
					answer(text, from);
					return;
				}
				default -> pass(piece, count);
			}
		}
		Socket there = this.server;
		if (there != null && !this.dead) {
			there.shutdownOutput();
			awaitAnswers();
		}
	}

	private static boolean isPassing(Fault fault) {
		return !(fault instanceof Fault.Answer || fault instanceof Fault.Silence || fault instanceof Fault.Reset);
	}

	private void awaitAnswers() {
		Thread thread = this.answering;
		try {
			if (thread != null) {
				thread.join();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void pass(byte[] piece, int count) throws IOException {
		if (!this.dead) {
			OutputStream to = open().getOutputStream();
			to.write(piece, 0, count);
		}
	}

	/**
	 * Once; a server that nobody is to reach is not asked before there is something for
	 * it.
	 */
	private Socket open() throws IOException {
		Socket known = this.server;
		if (known != null) {
			return known;
		}
		Socket opened = this.proxy.connect();
		opened.setTcpNoDelay(true);
		this.server = opened;
		this.answering = Thread.startVirtualThread(() -> answers(opened));
		return opened;
	}

	private void answers(Socket from) {
		byte[] piece = new byte[PIECE];
		try {
			OutputStream to = this.client.getOutputStream();
			int count;
			while ((count = from.getInputStream().read(piece)) >= 0) {
				write(Arrays.copyOf(piece, count), to);
			}
			if (!this.dead) {
				this.client.shutdownOutput();
			}
		}
		catch (IOException ex) {
			reset();
		}
	}

	private void write(byte[] piece, OutputStream to) throws IOException {
		if (this.dead) {
			return;
		}
		switch (this.proxy.fault()) {
			case Fault.Latency(Duration time) -> {
				pause(time);
				to.write(piece);
			}
			case Fault.Narrow(int bytesPerSecond) -> {
				pause(SECOND.multipliedBy(piece.length).dividedBy(bytesPerSecond));
				to.write(piece);
			}
			case Fault.Drip(int bytesPerSecond) -> drip(piece, bytesPerSecond, to);
			case Fault.Cut(int afterBytes) -> cut(piece, afterBytes, to);
			case Fault.Silence() -> this.dead = true;
			case Fault.Reset() -> reset();
			default -> to.write(piece);
		}
	}

	/** Quickly again when the fault is over. */
	private void drip(byte[] piece, int bytesPerSecond, OutputStream to) throws IOException {
		for (byte one : piece) {
			to.write(one);
			if (this.proxy.fault() instanceof Fault.Drip) {
				pause(SECOND.dividedBy(bytesPerSecond));
			}
		}
	}

	private void cut(byte[] piece, int afterBytes, OutputStream to) throws IOException {
		to.write(piece, 0, Math.min(afterBytes, piece.length - 1));
		this.client.shutdownOutput();
		close(this.server);
	}

	/** Takes the rest of the question: to close before would reset what was answered. */
	private void answer(String text, InputStream from) throws IOException {
		this.client.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		this.client.shutdownOutput();
		from.transferTo(OutputStream.nullOutputStream());
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void reset(Socket socket) {
		try {
			// Closed without waiting for what was not sent: the other side gets a reset.
			socket.setSoLinger(true, 0);
		}
		catch (IOException ex) {
			// It is closed already.
		}
		close(socket);
	}

	private static void close(@Nullable Socket socket) {
		try {
			if (socket != null) {
				socket.close();
			}
		}
		catch (IOException ex) {
			// Nothing is left to close.
		}
	}

}
