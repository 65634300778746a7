package no.ressursbank.bench.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Stands between a program and its servers, and does to their connections what it is
 * told. With several servers connections go to each in turn, and to the next when one is
 * not there.
 */
public final class FaultProxy implements AutoCloseable {

	private static final int BACKLOG = 200;

	private static final int CONNECT_MILLIS = 2000;

	private final List<Supplier<InetSocketAddress>> servers;

	private final AtomicInteger turn = new AtomicInteger();

	private final Set<Link> links = ConcurrentHashMap.newKeySet();

	private final int port;

	private volatile Fault fault = Fault.NONE;

	private volatile ServerSocket door;

	private volatile Thread doorman;

	/**
	 * Listens on a free port of this machine.
	 * @param servers where they are when a connection comes; at least one
	 */
	public FaultProxy(List<Supplier<InetSocketAddress>> servers) {
		this.servers = List.copyOf(servers);
		this.door = listen(0);
		this.port = this.door.getLocalPort();
		this.doorman = accept(this.door);
	}

	/** The port it listens on, on the loopback interface. */
	public int port() {
		return this.port;
	}

	/** Does this from now on, also to the connections that are there. */
	public void set(Fault next) {
		boolean wasShut = this.fault instanceof Fault.Refuse;
		this.fault = next;
		if (next instanceof Fault.Refuse) {
			shut();
		}
		else if (wasShut) {
			this.door = listen(this.port);
			this.doorman = accept(this.door);
		}
		if (next instanceof Fault.Refuse || next instanceof Fault.Reset) {
			this.links.forEach(Link::reset);
		}
	}

	/** Ends every connection and listens no more. */
	@Override
	public void close() {
		this.fault = new Fault.Refuse();
		shut();
		this.links.forEach(Link::reset);
	}

	Fault fault() {
		return this.fault;
	}

	void forget(Link link) {
		this.links.remove(link);
	}

	/**
	 * A connection to the next server that takes one.
	 * @throws IOException when none does
	 */
	Socket connect() throws IOException {
		IOException failure = new IOException("No server");
		for (int i = 0; i < this.servers.size(); i++) {
			int next = Math.floorMod(this.turn.getAndIncrement(), this.servers.size());
			Socket socket = new Socket();
			try {
				socket.connect(this.servers.get(next).get(), CONNECT_MILLIS);
				return socket;
			}
			catch (IOException | UncheckedIOException ex) {
				socket.close();
				failure.addSuppressed(ex);
			}
		}
		throw failure;
	}

	/** The port is free when whoever waits at the door has left it, and not before. */
	private void shut() {
		close(this.door);
		try {
			this.doorman.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Thread accept(ServerSocket open) {
		return Thread.ofVirtual().name("fault-proxy").start(() -> {
			while (!open.isClosed()) {
				try {
					Link link = new Link(this, open.accept());
					this.links.add(link);
					Thread.startVirtualThread(link::serve);
				}
				catch (IOException ex) {
					// The door was shut.
				}
			}
		});
	}

	private static ServerSocket listen(int port) {
		try {
			return new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void close(ServerSocket open) {
		try {
			open.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
