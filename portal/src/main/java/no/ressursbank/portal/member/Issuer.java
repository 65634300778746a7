package no.ressursbank.portal.member;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The issuer as it describes itself (OpenID Connect Discovery 1.0), asked when somebody
 * first signs in: the portal starts and serves without it.
 */
@Component
class Issuer implements ClientRegistrationRepository {

	static final String ID = "ressursbank";

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION = new ParameterizedTypeReference<>() {
	};

	private final IdentityProperties identity;

	private volatile @Nullable ClientRegistration known;

	Issuer(IdentityProperties identity) {
		this.identity = identity;
	}

	/**
	 * The portal as a client of the issuer; null for another client.
	 * @throws IllegalStateException when the issuer does not answer as it should
	 */
	@Override
	public @Nullable ClientRegistration findByRegistrationId(String id) {
		if (!ID.equals(id) || !this.identity.isSetUp()) {
			return null;
		}
		ClientRegistration registration = this.known;
		if (registration == null) {
			registration = discover(String.valueOf(this.identity.issuer()));
			this.known = registration;
		}
		return registration;
	}

	private ClientRegistration discover(String issuer) {
		Map<String, Object> description = client().get()
			.uri(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration")
			.retrieve()
			.body(DESCRIPTION);
		if (description == null || !issuer.equals(description.get("issuer"))) {
			throw new IllegalStateException("The issuer is not the one that is configured");
		}
		return ClientRegistrations.fromOidcConfiguration(description)
			.registrationId(ID)
			.clientId(this.identity.clientId())
			.clientSecret(this.identity.clientSecret())
			.scope("openid", "profile")
			.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
			.build();
	}

	private static RestClient client() {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(PATIENCE).build());
		requests.setReadTimeout(PATIENCE);
		return RestClient.builder().requestFactory(requests).build();
	}

}
