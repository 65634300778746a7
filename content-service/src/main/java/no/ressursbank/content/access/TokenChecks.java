package no.ressursbank.content.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * What a token must be: signed by the issuer with an algorithm of ours, for us, and of
 * now. Source: RFC 8725, JSON Web Token Best Current Practices, and RFC 9068.
 */
@Configuration(proxyBeanMethods = false)
class TokenChecks {

	/** How long keys that are known serve while the issuer is away. */
	private static final Duration OUTAGE = Duration.ofHours(12);

	private static final DefaultJOSEObjectTypeVerifier<SecurityContext> ACCESS_TOKEN = new DefaultJOSEObjectTypeVerifier<>(
			JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null);

	@Bean
	JwtDecoder tokens(IdentityProperties identity, Clock clock) {
		String issuer = identity.issuer();
		if (issuer == null || issuer.isEmpty()) {
			return (token) -> {
				throw new BadJwtException("No issuer is configured");
			};
		}
		IssuerKeys keys = new IssuerKeys(issuer, identity.keys());
		NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor(cached(keys), identity.algorithms()));
		decoder.setJwtValidator(validator(issuer, identity, clock));
		return decoder;
	}

	private static JWKSource<SecurityContext> cached(IssuerKeys keys) {
		return JWKSourceBuilder.create(keys).rateLimited(false).outageTolerant(OUTAGE.toMillis()).build();
	}

	private static DefaultJWTProcessor<SecurityContext> processor(JWKSource<SecurityContext> keys,
			Set<SignatureAlgorithm> algorithms) {
		JWSKeySelector<SecurityContext> selector = new JWSVerificationKeySelector<>(
				algorithms.stream().map((one) -> JWSAlgorithm.parse(one.getName())).collect(Collectors.toSet()), keys);
		DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
		processor.setJWSTypeVerifier(ACCESS_TOKEN);
		// A token that does not say which key would be tried with all of them.
		processor.setJWSKeySelector(
				(header, context) -> (header.getKeyID() != null) ? selector.selectJWSKeys(header, context) : List.of());
		// Done by the validators below, with our clock.
		processor.setJWTClaimsSetVerifier((claims, context) -> {
		});
		return processor;
	}

	private static OAuth2TokenValidator<Jwt> validator(String issuer, IdentityProperties identity, Clock clock) {
		JwtTimestampValidator time = new JwtTimestampValidator(identity.skew());
		time.setClock(clock);
		time.setAllowEmptyExpiryClaim(false);
		return new DelegatingOAuth2TokenValidator<>(time, new JwtIssuerValidator(issuer),
				new JwtClaimValidator<@Nullable List<String>>(JwtClaimNames.AUD,
						(audiences) -> audiences != null && audiences.contains(identity.audience())));
	}

}
