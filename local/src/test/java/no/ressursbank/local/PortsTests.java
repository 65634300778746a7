package no.ressursbank.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PortsTests {

	@Test
	void givesThePreferredPortWhenItIsFree() throws IOException {
		int free;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			free = socket.getLocalPort();
		}
		assertThat(Ports.reserve(free)).isEqualTo(free);
	}

	@Test
	void givesAnotherPortWhenSomebodyListens() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
			assertThat(Ports.reserve(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort()).isPositive();
		}
	}

	@Test
	void neverGivesThePortOfAServerThatIsStillStarting() {
		int first = Ports.reserve();
		assertThat(Ports.reserve(first)).isNotEqualTo(first);
	}

}
