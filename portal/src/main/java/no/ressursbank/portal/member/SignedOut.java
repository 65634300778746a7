package no.ressursbank.portal.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Somebody whose tokens have run out signs in again, and goes on where they were. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignedOut {

	private final RequestCache asked;

	SignedOut(RequestCache asked) {
		this.asked = asked;
	}

	@ExceptionHandler
	String signInAgain(OAuth2AuthorizationException ex, HttpServletRequest request, HttpServletResponse response) {
		this.asked.saveRequest(request, response);
		return "redirect:" + SignIn.START;
	}

}
