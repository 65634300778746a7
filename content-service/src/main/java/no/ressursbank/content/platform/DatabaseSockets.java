package no.ressursbank.content.platform;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

import javax.net.SocketFactory;

import org.jspecify.annotations.Nullable;

/**
 * Makes connections to the database that end when they should. Named in the settings of
 * the driver, which makes it itself.
 * <p>
 * Where the driver skips what it does not know, it does not notice that the server has
 * ended the connection, and goes on for ever (pgjdbc 4358, mended after 42.7.14): two
 * members who asked then took both processors from everybody. And it only limits how long
 * the server may be silent: one that sends a byte now and then never is.
 */
public final class DatabaseSockets extends SocketFactory {

	@Override
	public Socket createSocket() {
		return new EndingSocket();
	}

	@Override
	public Socket createSocket(String host, int port) throws IOException {
		return connected(new InetSocketAddress(host, port), null);
	}

	@Override
	public Socket createSocket(InetAddress host, int port) throws IOException {
		return connected(new InetSocketAddress(host, port), null);
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
		return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
	}

	@Override
	public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
		return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
	}

	private Socket connected(InetSocketAddress to, @Nullable InetSocketAddress from) throws IOException {
		Socket socket = createSocket();
		socket.bind(from);
		socket.connect(to);
		return socket;
	}

	private static final class EndingSocket extends Socket {

		/** The driver says something, and then waits for the answer. */
		private volatile long asked = System.nanoTime();

		@Override
		public InputStream getInputStream() throws IOException {
			return new EndingStream(super.getInputStream());
		}

		@Override
		public OutputStream getOutputStream() throws IOException {
			return new FilterOutputStream(super.getOutputStream()) {

				@Override
				public void write(byte[] bytes, int offset, int length) throws IOException {
					EndingSocket.this.asked = System.nanoTime();
					this.out.write(bytes, offset, length);
				}

			};
		}

		private final class EndingStream extends FilterInputStream {

			EndingStream(InputStream in) {
				super(in);
			}

			/** A whole answer may take twice as long as the server may be silent. */
			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				int read = super.read(bytes, offset, length);
				long most = 2L * getSoTimeout();
				if (most > 0 && System.nanoTime() - EndingSocket.this.asked > TimeUnit.MILLISECONDS.toNanos(most)) {
					throw new SocketTimeoutException("No whole answer within %d ms".formatted(most));
				}
				return read;
			}

			/** Nothing skipped may be the end, or not: only reading tells. */
			@Override
			public long skip(long count) throws IOException {
				long skipped = super.skip(count);
				if (skipped > 0 || count <= 0) {
					return skipped;
				}
				if (read() < 0) {
					throw new EOFException("The server ended the connection in the middle of a message");
				}
				return 1;
			}

		}

	}

}
