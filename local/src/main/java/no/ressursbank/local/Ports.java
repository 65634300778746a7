package no.ressursbank.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Ports on the loopback interface. A server listens only seconds after its port was
 * chosen; until then the UDP port of the same number, which no server here uses, tells
 * other banks and tests that it is taken. The operating system lets go of it when this
 * JVM ends.
 */
final class Ports {

	private static final Queue<DatagramSocket> RESERVED = new ConcurrentLinkedQueue<>();

	private Ports() {
	}

	/** The preferred port, or any free one if another program has it. */
	static int reserve(int preferred) {
		return isFree(preferred) && hold(preferred) ? preferred : reserve();
	}

	static int reserve() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = socket.getLocalPort();
			return hold(port) ? port : reserve();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Both address families: a server on {@code ::1} would answer those who say
	 * {@code localhost}.
	 */
	static boolean isFree(int port) {
		return canListen("127.0.0.1", port) && (canListen("::1", port) || !canListen("::1", 0));
	}

	private static boolean canListen(String address, int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.bind(new InetSocketAddress(address, port));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static boolean hold(int port) {
		try {
			return RESERVED.add(new DatagramSocket(port, InetAddress.getLoopbackAddress()));
		}
		catch (IOException ex) {
			return false;
		}
	}

}
