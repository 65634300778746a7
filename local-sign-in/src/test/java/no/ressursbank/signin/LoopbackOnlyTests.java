package no.ressursbank.signin;

import java.net.InetAddress;
import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class LoopbackOnlyTests {

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, http://localhost:9000, true", "::1, http://127.0.0.1:9000, true",
			"0.0.0.0, http://localhost:9000, false", "'', http://localhost:9000, false",
			"192.0.2.1, http://localhost:9000, false", "127.0.0.1, http://192.0.2.1:9000, false" })
	void startsOnThisMachineOnly(String address, URI issuer, boolean starts) throws Exception {
		LoopbackOnly rule = new LoopbackOnly(address.isEmpty() ? null : InetAddress.getByName(address),
				new SignInProperties(issuer, URI.create("http://localhost:8080"), "secret"));
		assertThat(catchThrowable(() -> rule.customize(new TomcatServletWebServerFactory())) == null).isEqualTo(starts);
	}

}
