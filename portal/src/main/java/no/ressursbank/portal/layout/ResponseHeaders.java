package no.ressursbank.portal.layout;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers are told about every answer: nothing but our own files may run, be shown
 * or be asked for, nobody may frame our pages, and no other site learns which of them was
 * read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseHeaders extends OncePerRequestFilter {

	/** Pictures as data: those that the design system has in its style sheet. */
	static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
			+ "form-action 'self'";

	private final String policy;

	/** Signing out is a form, which leads on to the issuer. */
	ResponseHeaders(@Value("${ressursbank.portal.identity.issuer:}") String issuer) {
		this.policy = issuer.isBlank() ? POLICY : POLICY + " " + origin(issuer);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", this.policy);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		// Browsers heed it over HTTPS only.
		response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		// Files that never change say so themselves.
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		chain.doFilter(request, response);
	}

	private static String origin(String issuer) {
		URI address = URI.create(issuer);
		return address.getScheme() + "://" + address.getAuthority();
	}

}
