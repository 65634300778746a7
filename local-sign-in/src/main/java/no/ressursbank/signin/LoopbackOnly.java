package no.ressursbank.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where other machines could reach it: whoever does can be anybody.
 */
@Component
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

	private final @Nullable InetAddress address;

	private final String issuer;

	LoopbackOnly(@Value("${server.address:#{null}}") @Nullable InetAddress address, SignInProperties properties) {
		this.address = address;
		this.issuer = String.valueOf(properties.issuer().getHost());
	}

	@Override
	public void customize(ConfigurableServletWebServerFactory server) {
		if (this.address == null || !this.address.isLoopbackAddress() || !isLoopback(this.issuer)) {
			throw new NotLoopback();
		}
	}

	private static boolean isLoopback(String host) {
		try {
			return InetAddress.getByName(host).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
