package no.ressursbank.content.access;

import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's public keys, fetched when a token first needs them, so that the service
 * starts without the issuer. Asked again at most every half minute, however many unknown
 * keys tokens name: what the library offers counts two in that time, and answers with an
 * error instead of the keys it has.
 */
final class IssuerKeys implements JWKSetSource<SecurityContext> {

	private static final long BETWEEN = Duration.ofSeconds(30).toMillis();

	/** Shorter, so that people can sign in soon after the issuer is back. */
	private static final long AFTER_FAILURE = Duration.ofSeconds(5).toMillis();

	private static final int LARGEST = 200_000;

	private final DefaultResourceRetriever web = new DefaultResourceRetriever(1000, 2000, LARGEST);

	private final String issuer;

	private @Nullable URI address;

	private @Nullable JWKSet keys;

	private long next = Long.MIN_VALUE;

	/** Takes where the keys are, or null to find that out from the issuer. */
	IssuerKeys(String issuer, @Nullable URI address) {
		this.issuer = issuer;
		this.address = address;
	}

	@Override
	public synchronized JWKSet getJWKSet(@Nullable JWKSetCacheRefreshEvaluator refresh, long now,
			@Nullable SecurityContext context) throws KeySourceException {
		if (now >= this.next) {
			this.next = now + AFTER_FAILURE;
			this.keys = fetch();
			this.next = now + BETWEEN;
		}
		if (this.keys == null) {
			throw new JWKSetRetrievalException("The issuer did not answer a moment ago", null);
		}
		return this.keys;
	}

	@Override
	public void close() {
		// Holds nothing open.
	}

	private JWKSet fetch() throws JWKSetRetrievalException {
		try {
			if (this.address == null) {
				this.address = discover();
			}
			return JWKSet.parse(get(this.address));
		}
		catch (IOException | ParseException | IllegalArgumentException ex) {
			throw new JWKSetRetrievalException("No keys from " + this.issuer, ex);
		}
	}

	/** OpenID Connect Discovery 1.0, section 4. */
	private URI discover() throws IOException, ParseException {
		String stem = this.issuer.endsWith("/") ? this.issuer.substring(0, this.issuer.length() - 1) : this.issuer;
		var document = JSONObjectUtils.parse(get(URI.create(stem + "/.well-known/openid-configuration")));
		if (!this.issuer.equals(JSONObjectUtils.getString(document, "issuer"))) {
			throw new ParseException("The discovery document is another issuer's", 0);
		}
		return IdentityProperties.requireSafe(JSONObjectUtils.getURI(document, "jwks_uri"));
	}

	private String get(URI address) throws IOException {
		return this.web.retrieveResource(address.toURL()).getContent();
	}

}
