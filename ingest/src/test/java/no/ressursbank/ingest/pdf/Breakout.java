package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a PDF would do that had taken its reader over. */
final class Breakout {

	private Breakout() {
	}

	/**
	 * Tries to reach a port of this machine and to write a file, and tells what it could.
	 */
	public static void main(String[] arguments) {
		System.out.print("network " + can(() -> connect(Integer.parseInt(arguments[0]))) + ", file "
				+ can(() -> Files.writeString(Path.of(arguments[1]), "x")));
	}

	private static void connect(int port) throws IOException {
		new Socket(InetAddress.getLoopbackAddress(), port).close();
	}

	private static boolean can(Attempt attempt) {
		try {
			attempt.make();
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	@FunctionalInterface
	private interface Attempt {

		void make() throws IOException;

	}

}
