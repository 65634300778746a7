package no.ressursbank.content.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What RFC 8725 warns of, and more: each attack is made with real tokens against the real
 * service.
 */
@WithIssuer
class TokenAttacksIntegrationTests {

	private static final Issuer ISSUER = Issuer.running();

	private static final JWTClaimsSet GOOD = ISSUER.claims("angriper", "member").build();

	@Autowired
	private RestTestClient client;

	static Stream<Arguments> attacks() throws JOSEException {
		RSAKey other = Issuer.newKey("first");
		return Stream
			.of(arguments("alg none", new PlainJWT(GOOD).serialize()),
					arguments("HS256 with the public key as secret", symmetric()),
					arguments("signed by somebody else with our key id",
							Issuer.sign(ISSUER.header().build(), GOOD, Issuer.signer(other))),
					arguments("another issuer",
							ISSUER.sign(ISSUER.claims("a", "member").issuer("https://x.no").build())),
					arguments("the issuer with a slash after",
							ISSUER.sign(ISSUER.claims("a", "member").issuer(ISSUER.uri() + "/").build())),
					arguments("another audience", ISSUER.sign(ISSUER.claims("a", "member").audience("annen").build())),
					arguments("no audience",
							ISSUER.sign(ISSUER.claims("a", "member").audience((List<String>) null).build())),
					arguments("an ID token", ISSUER.sign(ISSUER.claims("a", "member").audience("portal").build())),
					arguments("a token of another type", typed("logout+jwt")),
					arguments("expired", ISSUER.sign(ISSUER.claims("a", "member").expirationTime(in(-31)).build())),
					arguments("never expires", ISSUER.sign(ISSUER.claims("a", "member").expirationTime(null).build())),
					arguments("not valid yet", ISSUER.sign(ISSUER.claims("a", "member").notBeforeTime(in(45)).build())),
					arguments("no key id",
							Issuer.sign(ISSUER.header().keyID(null).build(), GOOD, Issuer.signer(ISSUER.key()))),
					arguments("a path as key id", keyId("../../../../dev/null")),
					arguments("SQL as key id", keyId(
							"x' union select 'key")),
					arguments("its own key in the header",
							Issuer.sign(
									ISSUER.header().keyID("mine").jwk(other.toPublicJWK()).build(), GOOD, Issuer.signer(
											other))),
					arguments("the address of its own keys",
							Issuer.sign(header(other).jwkURL(URI.create("http://localhost:1/keys")).build(), GOOD,
									Issuer.signer(other))),
					arguments("the address of its own certificate",
							Issuer.sign(header(other).x509CertURL(URI.create("http://localhost:1/x")).build(), GOOD,
									Issuer.signer(other))),
					arguments("an extension that must be understood",
							Issuer.sign(ISSUER.header().criticalParams(Set.of("exp")).build(), GOOD,
									Issuer.signer(ISSUER.key()))),
					arguments("changed after it was signed", changed()),
					arguments("half a token", "eyJhbGciOiJSUzI1NiJ9."), arguments("no token at all", "x"),
					arguments("as large as a header may be", "e".repeat(6000)),
					arguments("no subject", ISSUER.sign(ISSUER.claims("a", "member").subject(null).build())),
					arguments("an identity number as subject",
							ISSUER.sign(ISSUER.claims("13860000185", "member").build())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("attacks")
	void isRefused(String attack, String token) {
		refused(me(token), "Bearer error=\"invalid_token\"");
	}

	/** Also where no token is needed: who sends one means something by it. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("attacks")
	void isRefusedOnPublicAddressesToo(String attack, String token) {
		refused(ask("/api/themes", token), "Bearer error=\"invalid_token\"");
	}

	@Test
	void goodTokensAreNot() {
		me(ISSUER.token("god", "member")).expectStatus().isOk();
		me(typed("at+jwt")).expectStatus().isOk();
		me(ISSUER.sign(ISSUER.claims("god", "member").expirationTime(in(-20)).build())).expectStatus().isOk();
		me(ISSUER.sign(ISSUER.claims("god", "member").audience(List.of("x", "ressursbank")).build())).expectStatus()
			.isOk();
	}

	@Test
	void aTokenInTheAddressIsNoToken() {
		refused(this.client.get().uri("/api/me?access_token=" + ISSUER.token("god", "member")).exchange(), "Bearer");
	}

	@Test
	void aTokenOfAMegabyteIsTurnedAwayBeforeItIsRead() {
		me("e".repeat(1 << 20)).expectStatus().isEqualTo(400);
	}

	@Test
	void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
		me(ISSUER.sign(ISSUER.claims("god", "moderator").issuer("http://localhost:1").build())).expectStatus()
			.isEqualTo(401);
	}

	@Test
	void aFloodOfUnknownKeysDoesNotReachTheIssuer() {
		me(ISSUER.token("god", "member")).expectStatus().isOk();
		int before = ISSUER.fetches();
		IntStream.range(0, 50).parallel().forEach((i) -> me(keyId("unknown-" + i)).expectStatus().isEqualTo(401));
		assertThat(ISSUER.fetches() - before).isLessThanOrEqualTo(1);
		me(ISSUER.token("god", "member")).expectStatus().isOk();
	}

	private ResponseSpec me(String token) {
		return ask("/api/me", token);
	}

	private ResponseSpec ask(String path, String token) {
		return this.client.get().uri(path).header("Authorization", "Bearer " + token).exchange();
	}

	private static void refused(ResponseSpec answer, String challenge) {
		answer.expectStatus()
			.isEqualTo(401)
			.expectHeader()
			.valueEquals("WWW-Authenticate", challenge)
			.expectHeader()
			.valueEquals("Cache-Control", "no-store")
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.contentType("application/problem+json")
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/sign-in-required");
	}

	private static String symmetric() throws JOSEException {
		byte[] secret = ISSUER.key().toPublicKey().getEncoded();
		return Issuer.sign(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), GOOD,
				new MACSigner(secret));
	}

	private static String typed(String type) {
		return Issuer.sign(ISSUER.header().type(new JOSEObjectType(type)).build(), GOOD, Issuer.signer(ISSUER.key()));
	}

	private static String keyId(String id) {
		return Issuer.sign(ISSUER.header().keyID(id).build(), GOOD, Issuer.signer(ISSUER.key()));
	}

	private static JWSHeader.Builder header(RSAKey key) {
		return ISSUER.header().keyID("mine-" + key.getKeyID());
	}

	private static String changed() {
		String[] parts = ISSUER.sign(GOOD).split("\\.", 3);
		String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
			.replace("ressursbank-member", "ressursbank-editor");
		return parts[0] + "."
				+ Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
				+ parts[2];
	}

	private static Date in(int seconds) {
		return Date.from(Instant.now().plusSeconds(seconds));
	}

}
