package no.ressursbank.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What stands in a token, for the portal and for the launcher alike.
 */
@Component
class Tokens implements OAuth2TokenCustomizer<JwtEncodingContext> {

	/** What content-service wants to be called. */
	private static final String AUDIENCE = "ressursbank";

	/** For trying the API out: a working day. */
	private static final Duration LIFETIME = Duration.ofHours(8);

	private final NimbusJwtEncoder encoder;

	private final SignInProperties properties;

	Tokens(JWKSource<SecurityContext> keys, SignInProperties properties) {
		this.encoder = new NimbusJwtEncoder(keys);
		this.properties = properties;
	}

	@Override
	public void customize(JwtEncodingContext context) {
		DemoUser.of(context.getPrincipal().getName()).ifPresent((user) -> {
			context.getClaims().claims((claims) -> claims.putAll(user.claims()));
			if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
				context.getClaims().audience(List.of(AUDIENCE));
			}
		});
	}

	/** An access token without a browser. */
	String accessToken(DemoUser user) {
		Instant now = Instant.now();
		JwtClaimsSet claims = JwtClaimsSet.builder()
			.issuer(this.properties.issuer().toString())
			.subject(user.id())
			.audience(List.of(AUDIENCE))
			.issuedAt(now)
			.expiresAt(now.plus(LIFETIME))
			.claims((all) -> all.putAll(user.claims()))
			.build();
		return this.encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
	}

}
