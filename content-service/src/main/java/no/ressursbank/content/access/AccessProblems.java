package no.ressursbank.content.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.content.member.MemberProblem;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses in the same words and form as the controllers do. Says nothing about why a
 * token is no good: whoever forged it would learn from that.
 */
@Component
class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final HandlerExceptionResolver resolver;

	private final IdentityProperties identity;

	AccessProblems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver,
			IdentityProperties identity) {
		this.resolver = resolver;
		this.identity = identity;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex) {
		answer(request, response, problem(ex));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex) {
		answer(request, response, MemberProblem.forbidden());
	}

	void answer(HttpServletRequest request, HttpServletResponse response, ErrorResponseException problem) {
		this.resolver.resolveException(request, response, null, problem);
	}

	private MemberProblem problem(AuthenticationException ex) {
		if (!this.identity.isSetUp()) {
			return MemberProblem.signInNotSetUp();
		}
		if (ex instanceof AuthenticationServiceException) {
			return MemberProblem.issuerSilent(ex);
		}
		return (ex instanceof OAuth2AuthenticationException) ? MemberProblem.invalidToken()
				: MemberProblem.signInRequired();
	}

}
