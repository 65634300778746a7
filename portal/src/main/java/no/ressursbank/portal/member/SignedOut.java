package no.ressursbank.portal.member;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Somebody whose tokens have run out signs in again. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignedOut {

	@ExceptionHandler
	String signInAgain(OAuth2AuthorizationException ex) {
		return "redirect:" + SignIn.START;
	}

}
