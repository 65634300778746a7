package no.ressursbank.portal.member;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.client.RestClientException;

/**
 * Sends whoever needs to sign in to the issuer. When it is away they are told here:
 * afterwards they would stand on a page of nobody.
 */
class SignIn implements AuthenticationEntryPoint {

	/** Where the way to the issuer begins. */
	static final String START = "/oauth2/authorization/" + Issuer.ID;

	private static final Logger logger = LoggerFactory.getLogger(SignIn.class);

	private final IdentityProperties identity;

	private final Issuer issuer;

	SignIn(IdentityProperties identity, Issuer issuer) {
		this.identity = identity;
		this.issuer = issuer;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (!this.identity.isSetUp()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		try {
			this.issuer.findByRegistrationId(Issuer.ID);
			response.sendRedirect(START);
		}
		catch (RestClientException | IllegalArgumentException | IllegalStateException failure) {
			logger.warn("Nobody can sign in: {}", failure.toString());
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
	}

	/** Says why in the log alone: the reader can only try again. */
	static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		logger.warn("Somebody could not sign in: {}", ex.toString());
		response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
	}

}
