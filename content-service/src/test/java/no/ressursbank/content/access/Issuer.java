package no.ressursbank.content.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An issuer of tokens for tests: real keys, over real HTTP. One for each JVM.
 */
public final class Issuer {

	/** Makes a service trust the issuer, and no limit stand in the way of a test. */
	static final class Trusted implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of("ressursbank.identity.issuer=" + RUNNING.uri())
				.and(Stream.of("reads", "writes", "address-reads", "address-writes")
					.flatMap((limit) -> Stream.of("ressursbank.limits.%s[0].count=100000".formatted(limit),
							"ressursbank.limits.%s[0].per=1s".formatted(limit))))
				.applyTo(context);
		}

	}

	private static final Issuer RUNNING = start();

	private final HttpServer server;

	private final RSAKey key;

	private final AtomicInteger fetches = new AtomicInteger();

	private Issuer(HttpServer server, RSAKey key) {
		this.server = server;
		this.key = key;
		server.createContext("/.well-known/openid-configuration",
				(exchange) -> answer(exchange, "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\"}".formatted(uri())));
		server.createContext("/keys", (exchange) -> {
			this.fetches.incrementAndGet();
			answer(exchange, new JWKSet(key.toPublicJWK()).toString());
		});
		server.start();
	}

	/** The one of this JVM, running. */
	public static Issuer running() {
		return RUNNING;
	}

	/**
	 * A good token of somebody with some roles: {@code member}, {@code moderator},
	 * {@code editor}.
	 */
	public String token(String subject, String... roles) {
		return sign(claims(subject, roles).build());
	}

	/** A good token that has a text in every claim where issuers put identity numbers. */
	public String canary(String subject, String planted) {
		JWTClaimsSet.Builder claims = claims(subject, "member");
		for (String claim : List.of("name", "school", "pid", "national-id", "nin", "preferred_username", "email",
				"https://n.feide.no/claims/userid_sec")) {
			claims.claim(claim, List.of("nin:" + planted));
		}
		return sign(claims.build());
	}

	/** The claims of a good token, to be spoilt. */
	JWTClaimsSet.Builder claims(String subject, String... roles) {
		Instant now = Instant.now();
		return new JWTClaimsSet.Builder().issuer(uri())
			.audience("ressursbank")
			.subject(subject)
			.issueTime(Date.from(now.minusSeconds(300)))
			.expirationTime(Date.from(now.plusSeconds(300)))
			.claim("name", "Prøve " + subject)
			.claim("school", "Eksempelskolen")
			.claim("municipality", "Eksempelvik kommune")
			.claim("roles", List.of(roles).stream().map((role) -> "ressursbank-" + role).toList());
	}

	String sign(JWTClaimsSet claims) {
		return sign(header().build(), claims, signer(this.key));
	}

	static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
		SignedJWT token = new SignedJWT(header, claims);
		try {
			token.sign(signer);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		return token.serialize();
	}

	JWSHeader.Builder header() {
		return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).type(JOSEObjectType.JWT);
	}

	RSAKey key() {
		return this.key;
	}

	static JWSSigner signer(RSAKey key) {
		try {
			return new RSASSASigner(key);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** How often somebody has asked for the keys. */
	int fetches() {
		return this.fetches.get();
	}

	String uri() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	static RSAKey newKey(String id) {
		try {
			return new RSAKeyGenerator(2048).keyID(id).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Issuer start() {
		try {
			return new Issuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
					newKey("first"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void answer(HttpExchange exchange, String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		try (exchange) {
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		}
	}

}
