package no.ressursbank.signin;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser and a portal walk through the whole of OpenID Connect. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "ressursbank.sign-in.portal-secret=hemmelig", "ressursbank.sign-in.token-secret=nokkel",
				"ressursbank.sign-in.issuer=http://localhost:19999" })
class SignInIntegrationTests {

	private static final String CALLBACK = "http://localhost:8080/login/oauth2/code/ressursbank";

	/** RFC 7636, appendix B. */
	private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

	private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final URI server;

	SignInIntegrationTests(@LocalServerPort int port) {
		this.server = URI.create("http://localhost:" + port);
	}

	@Test
	void theChosenUserComesBackToThePortalWithACodeForTokens() throws Exception {
		JsonNode tokens = new JsonMapper().readTree(swap(code(CHALLENGE, "moderator"), VERIFIER, "hemmelig").body());
		JWTClaimsSet access = verified(tokens.path("access_token").asString());
		assertThat(access.getIssuer()).isEqualTo("http://localhost:19999");
		assertThat(access.getAudience()).containsExactly("ressursbank");
		assertThat(access.getSubject()).isEqualTo("moderator");
		assertThat(access.getStringListClaim("roles")).containsExactly("ressursbank-moderator");
		assertThat(access.getStringClaim("municipality")).isEqualTo("Eksempelvik kommune");
		JWTClaimsSet id = verified(tokens.path("id_token").asString());
		assertThat(id.getAudience()).containsExactly("portal");
		assertThat(tokens.path("refresh_token").asString()).isNotEmpty();
	}

	@Test
	void aCodeIsWorthNothingWithoutItsVerifierOrThePortalsSecret() throws Exception {
		assertThat(swap(code(CHALLENGE, "ansatt"), "guess".repeat(10), "hemmelig").statusCode()).isEqualTo(400);
		assertThat(swap(code(CHALLENGE, "ansatt"), VERIFIER, "guess").statusCode()).isEqualTo(401);
	}

	@Test
	void aCodeCanBeUsedOnce() throws Exception {
		String code = code(CHALLENGE, "ansatt");
		assertThat(swap(code, VERIFIER, "hemmelig").statusCode()).isEqualTo(200);
		assertThat(swap(code, VERIFIER, "hemmelig").statusCode()).isEqualTo(400);
	}

	@Test
	void nobodyIsSentToAnotherPlaceOrWithoutPkce() throws Exception {
		signIn("ansatt");
		URI elsewhere = authorize(CHALLENGE, "https://evil.example/");
		assertThat(get(elsewhere).statusCode()).isEqualTo(400);
		HttpResponse<String> plain = get(
				URI.create(authorize(CHALLENGE, CALLBACK).toString().replaceAll("&code_challenge[^&]*", "")));
		assertThat(plain.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
	}

	@Test
	void theLauncherGetsATokenWithItsSecretOnly() throws Exception {
		JWTClaimsSet token = verified(token("ansatt2", "nokkel").body());
		assertThat(token.getAudience()).containsExactly("ressursbank");
		assertThat(token.getStringListClaim("roles")).containsExactly("ressursbank-member");
		assertThat(token("ansatt2", "gjetning").statusCode()).isEqualTo(401);
		assertThat(token("rektor", "nokkel").statusCode()).isEqualTo(404);
	}

	@Test
	void thePageWorksForEverybodyAndRunsNothing() throws Exception {
		HttpResponse<String> answer = get(this.server.resolve("/logg-inn"));
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("html").attr("lang")).isEqualTo("nb");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.title()).isNotEmpty();
		assertThat(page.select("button[type=submit]").eachAttr("value")).containsExactly("ansatt", "ansatt2",
				"moderator", "redaktor");
		assertThat(page.select("script")).isEmpty();
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'")
			.doesNotContain("unsafe");
		assertThat(get(this.server.resolve("/stil.css")).statusCode()).isEqualTo(200);
	}

	@Test
	void aUserThatIsNotThereIsExplained() throws Exception {
		signIn("rektor");
		assertThat(Jsoup.parse(get(this.server.resolve("/logg-inn?error")).body()).select("[role=alert]").text())
			.contains("finnes ikke");
	}

	@Test
	void aFormOfAnotherSiteSignsNobodyIn() throws Exception {
		assertThat(post("/logg-inn", "user=ansatt").statusCode()).isEqualTo(403);
	}

	private String code(String challenge, String user) throws Exception {
		signIn(user);
		String location = get(authorize(challenge, CALLBACK)).headers().firstValue("Location").orElse("");
		assertThat(location).startsWith(CALLBACK).contains("state=s");
		return String.valueOf(UriComponentsBuilder.fromUriString(location).build().getQueryParams().getFirst("code"));
	}

	private URI authorize(String challenge, String callback) {
		return this.server
			.resolve("/oauth2/authorize?response_type=code&client_id=portal&scope=openid%20profile&state=s"
					+ "&redirect_uri=" + callback + "&code_challenge=" + challenge + "&code_challenge_method=S256");
	}

	private void signIn(String user) throws Exception {
		String csrf = Jsoup.parse(get(this.server.resolve("/logg-inn")).body()).select("[name=_csrf]").attr("value");
		assertThat(post("/logg-inn", "user=" + user + "&_csrf=" + csrf).statusCode()).isEqualTo(302);
	}

	private HttpResponse<String> swap(String code, String verifier, String secret) throws Exception {
		String client = Base64.getEncoder().encodeToString(("portal:" + secret).getBytes(StandardCharsets.UTF_8));
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(this.server.resolve("/oauth2/token"))
				.header("Authorization", "Basic " + client)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("grant_type=authorization_code&code=" + code + "&redirect_uri=" + CALLBACK
						+ "&code_verifier=" + verifier))
				.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> token(String user, String secret) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(this.server.resolve("/token/" + user))
			.header("Authorization", "Bearer " + secret)
			.POST(BodyPublishers.noBody())
			.build(), BodyHandlers.ofString());
	}

	private JWTClaimsSet verified(String token) throws Exception {
		SignedJWT parsed = SignedJWT.parse(token);
		JWKSet keys = JWKSet.parse(get(this.server.resolve("/oauth2/jwks")).body());
		assertThat(parsed.getHeader().getKeyID()).isNotNull();
		assertThat(parsed
			.verify(new RSASSAVerifier(keys.getKeyByKeyId(parsed.getHeader().getKeyID()).toRSAKey().toRSAPublicKey())))
			.isTrue();
		assertThat(keys.getKeys()).allMatch((key) -> !key.isPrivate());
		assertThat(List.of("RS256")).contains(parsed.getHeader().getAlgorithm().getName());
		return parsed.getJWTClaimsSet();
	}

	private HttpResponse<String> get(URI address) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(address).header("Accept", "text/html, */*").build(),
				BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String form) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(this.server.resolve(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
	}

}
