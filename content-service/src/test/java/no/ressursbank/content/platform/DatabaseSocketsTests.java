package no.ressursbank.content.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseSocketsTests {

	/** Of a server that lets everybody in, and is ready for a query. */
	private static final byte[] WELCOME = ("R\0\0\0\10\0\0\0\0" + "S\0\0\0\26server_version\00018\0"
			+ "S\0\0\0\31client_encoding\0UTF8\0" + "Z\0\0\0\5I")
		.getBytes(StandardCharsets.US_ASCII);

	/** The answer to a copy nobody has asked for, of which 99 bytes are still to come. */
	private static final byte[] BROKEN_OFF = { 'H', 0, 0, 0, 103 };

	/** The driver would go on for ever, interrupted or not. */
	@Test
	@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
	void queryFailsWhenTheServerBreaksOff() throws Exception {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread.startVirtualThread(() -> breakOff(server));
			Properties settings = new Properties();
			settings.setProperty("socketFactory", DatabaseSockets.class.getName());
			settings.setProperty("sslmode", "disable");
			settings.setProperty("gssEncMode", "disable");
			settings.setProperty("user", "ingen");
			settings.setProperty("assumeMinServerVersion", "18");
			String url = "jdbc:postgresql://127.0.0.1:%d/ingen".formatted(server.getLocalPort());
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
				try (var connection = DriverManager.getConnection(url, settings);
						var statement = connection.createStatement()) {
					statement.execute("select 1");
				}
			});
		}
	}

	@Test
	void skipsWhatHasCome() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				Socket client = new DatabaseSockets().createSocket(server.getInetAddress(), server.getLocalPort());
				Socket peer = server.accept()) {
			peer.getOutputStream().write("abc".getBytes(StandardCharsets.US_ASCII));
			assertThat(client.getInputStream().skip(2)).isEqualTo(2);
			assertThat(client.getInputStream().read()).isEqualTo('c');
		}
	}

	@Test
	@Timeout(15)
	void givesUpOnAnAnswerThatComesInDrops() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				Socket client = new DatabaseSockets().createSocket(server.getInetAddress(), server.getLocalPort());
				Socket peer = server.accept()) {
			client.setSoTimeout(100);
			Thread.startVirtualThread(() -> drip(peer));
			client.getOutputStream().write(new byte[2], 0, 2);
			assertThatExceptionOfType(SocketTimeoutException.class)
				.isThrownBy(() -> client.getInputStream().readAllBytes());
		}
	}

	private static void drip(Socket socket) {
		try {
			while (!socket.isClosed()) {
				socket.getOutputStream().write('x');
				Thread.sleep(Duration.ofMillis(20));
			}
		}
		catch (IOException | InterruptedException ex) {
			// Nobody listens any more.
		}
	}

	private static void breakOff(ServerSocket server) {
		try (Socket client = server.accept(); OutputStream out = client.getOutputStream()) {
			client.getInputStream().read();
			out.write(WELCOME);
			out.write(BROKEN_OFF);
			client.shutdownOutput();
			client.getInputStream().transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			// The driver has gone, and says why.
		}
	}

}
