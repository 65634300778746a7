package no.ressursbank.portal.layout;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Bokmål or nynorsk: what the reader has chosen here, else what their browser asks for,
 * else bokmål.
 */
final class ReaderLanguage implements LocaleResolver {

	static final String COOKIE = "sprak";

	static final Set<String> CODES = Set.of("nb", "nn");

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Cookie chosen = WebUtils.getCookie(request, COOKIE);
		if (chosen != null && CODES.contains(chosen.getValue())) {
			return Locale.of(chosen.getValue());
		}
		boolean nynorsk = request.getHeader("Accept-Language") != null
				&& request.getLocale().getLanguage().equals("nn");
		return Locale.of(nynorsk ? "nn" : "nb");
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The reader chooses at /sprak");
	}

}
