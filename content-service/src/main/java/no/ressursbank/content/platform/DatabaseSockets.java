package no.ressursbank.content.platform;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

import javax.net.SocketFactory;

import org.jspecify.annotations.Nullable;

/**
 * Makes connections to the database that end when the server has ended them. Where the
 * driver skips what it does not know, it does not notice the end and goes on for ever
 * (pgjdbc 4358, mended after 42.7.14): two members who asked then took both processors
 * from everybody. Named in the settings of the driver, which makes it itself.
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

		@Override
		public InputStream getInputStream() throws IOException {
			return new EndingStream(super.getInputStream());
		}

	}

	private static final class EndingStream extends FilterInputStream {

		EndingStream(InputStream in) {
			super(in);
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
