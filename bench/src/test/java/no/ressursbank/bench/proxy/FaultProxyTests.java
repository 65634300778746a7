package no.ressursbank.bench.proxy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FaultProxyTests {

	private EchoServer server = new EchoServer();

	private EchoServer other = new EchoServer();

	private FaultProxy proxy = new FaultProxy(List.of(this.server::address));

	FaultProxyTests() throws IOException {
	}

	@BeforeEach
	void passes() throws IOException {
		assertThat(say("hei")).isEqualTo("hei");
	}

	@AfterEach
	void close() throws IOException {
		this.proxy.close();
		this.server.close();
		this.other.close();
	}

	@Test
	void passesMegabytesUnchangedBothWays() throws Exception {
		byte[] sent = new byte[5_000_000];
		new Random(1).nextBytes(sent);
		try (Socket socket = connect()) {
			CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
				try {
					socket.getOutputStream().write(sent);
					socket.shutdownOutput();
				}
				catch (IOException ex) {
					throw new IllegalStateException(ex);
				}
			});
			assertThat(socket.getInputStream().readAllBytes()).isEqualTo(sent);
			sending.join();
		}
	}

	@Test
	void answersLateFromAServerFarAway() throws IOException {
		this.proxy.set(new Fault.Latency(Duration.ofMillis(150)));
		long start = System.nanoTime();
		assertThat(say("hei")).isEqualTo("hei");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(149));
	}

	@Test
	void carriesTwiceAsMuchInTwiceTheTimeOverANarrowLine() throws IOException {
		this.proxy.set(new Fault.Narrow(10_000));
		long start = System.nanoTime();
		assertThat(say("a".repeat(2000))).hasSize(2000);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(199));
	}

	@Test
	void resetsTheConnectionsThatAreThereAndThoseThatCome() throws IOException {
		try (Socket idle = connect()) {
			idle.getOutputStream().write('a');
			assertThat(idle.getInputStream().read()).isEqualTo('a');
			this.proxy.set(new Fault.Reset());
			assertThatExceptionOfType(SocketException.class).isThrownBy(() -> idle.getInputStream().read())
				.withMessageContaining("reset");
		}
		assertThatExceptionOfType(SocketException.class).isThrownBy(() -> say("hei")).withMessageContaining("reset");
	}

	@Test
	void takesEverythingAndNeverAnswersWhenHalfOpen() throws IOException {
		try (Socket used = connect(); Socket idle = connect()) {
			this.proxy.set(new Fault.Silence());
			assertThat(isSilent(used)).isTrue();
			this.proxy.set(Fault.NONE);
			assertThat(isSilent(used)).as("lost for good").isTrue();
			assertThat(isSilent(idle)).as("not used meanwhile").isFalse();
		}
	}

	@Test
	void dripsByteByByteAndAllOfItInTheEnd() throws IOException {
		this.proxy.set(new Fault.Drip(50));
		long start = System.nanoTime();
		assertThat(say("ti tegn nå")).isEqualTo("ti tegn nå");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(199));
	}

	@Test
	void endsInTheMiddleOfAnAnswer() throws IOException {
		this.proxy.set(new Fault.Cut(3));
		assertThat(say("foreldre")).isEqualTo("for");
		assertThat(say("to")).as("an answer shorter than that is cut as well").isEqualTo("t");
	}

	@Test
	void refusesAndTakesConnectionsAgain() throws IOException {
		this.proxy.set(new Fault.Refuse());
		assertThatExceptionOfType(ConnectException.class).isThrownBy(this::connect);
		this.proxy.set(Fault.NONE);
		assertThat(say("hei")).isEqualTo("hei");
	}

	@Test
	void answersInPlaceOfTheServer() throws IOException {
		int before = this.server.visitors();
		this.proxy.set(new Fault.Answer("HTTP/1.1 500 Feil\r\n\r\n"));
		assertThat(say("GET / HTTP/1.1\r\n\r\n")).isEqualTo("HTTP/1.1 500 Feil\r\n\r\n");
		assertThat(this.server.visitors()).isEqualTo(before);
	}

	@Test
	void goesRoundServersAndPastOneThatIsGone() throws IOException {
		try (FaultProxy both = new FaultProxy(List.of(this.server::address, this.other::address))) {
			int before = this.server.visitors();
			for (int i = 0; i < 6; i++) {
				assertThat(say("hei", both.port())).isEqualTo("hei");
			}
			assertThat(this.other.visitors()).isEqualTo(3);
			assertThat(this.server.visitors()).isEqualTo(before + 3);
			this.other.close();
			for (int i = 0; i < 6; i++) {
				assertThat(say("hei", both.port())).isEqualTo("hei");
			}
		}
	}

	private boolean isSilent(Socket socket) throws IOException {
		socket.setSoTimeout(150);
		socket.getOutputStream().write('a');
		try {
			return socket.getInputStream().read() != 'a';
		}
		catch (SocketTimeoutException ex) {
			return true;
		}
	}

	private String say(String text) throws IOException {
		return say(text, this.proxy.port());
	}

	private static String say(String text, int port) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private Socket connect() throws IOException {
		return new Socket(InetAddress.getLoopbackAddress(), this.proxy.port());
	}

}
