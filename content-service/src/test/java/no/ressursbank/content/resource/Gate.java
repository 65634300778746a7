package no.ressursbank.content.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * Stands between the service and Elasticsearch. Once closed, it takes bytes and passes
 * none on, as a stopped process does.
 */
public final class Gate implements AutoCloseable {

	private final ServerSocket server;

	private final URI behind;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private volatile boolean cut;

	private volatile CountDownLatch closed = new CountDownLatch(0);

	public Gate(URI behind) throws IOException {
		this.server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
		this.behind = behind;
		Thread.ofVirtual().start(this::accept);
	}

	public int port() {
		return this.server.getLocalPort();
	}

	public void shut() {
		this.closed = new CountDownLatch(1);
	}

	public void open() {
		this.closed.countDown();
	}

	/** Ends every connection and takes no new one, as when the process is killed. */
	public void cut() throws IOException {
		this.cut = true;
		for (Socket socket : this.sockets) {
			socket.close();
		}
		this.sockets.clear();
	}

	public void mend() {
		this.cut = false;
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket near = this.server.accept();
				if (this.cut) {
					near.close();
					continue;
				}
				Socket far = new Socket(this.behind.getHost(), this.behind.getPort());
				this.sockets.addAll(List.of(near, far));
				Thread.ofVirtual().start(() -> pass(near, far));
				Thread.ofVirtual().start(() -> pass(far, near));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void pass(Socket from, Socket to) {
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] bytes = new byte[8192];
			int count = in.read(bytes);
			while (count >= 0) {
				this.closed.await();
				out.write(bytes, 0, count);
				count = in.read(bytes);
			}
		}
		catch (IOException ex) {
			// One side has hung up: so does the other.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
