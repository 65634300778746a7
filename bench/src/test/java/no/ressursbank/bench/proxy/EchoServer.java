package no.ressursbank.bench.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends back what it gets, and counts who came. */
final class EchoServer implements AutoCloseable {

	private final ServerSocket door;

	private final AtomicInteger visitors = new AtomicInteger();

	EchoServer() throws IOException {
		this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.startVirtualThread(this::accept);
	}

	InetSocketAddress address() {
		return new InetSocketAddress(this.door.getInetAddress(), this.door.getLocalPort());
	}

	int visitors() {
		return this.visitors.get();
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

	private void accept() {
		while (!this.door.isClosed()) {
			try {
				Socket visitor = this.door.accept();
				this.visitors.incrementAndGet();
				Thread.startVirtualThread(() -> echo(visitor));
			}
			catch (IOException ex) {
				// It was closed.
			}
		}
	}

	private static void echo(Socket visitor) {
		try (visitor) {
			visitor.getInputStream().transferTo(visitor.getOutputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
