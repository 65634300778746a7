package no.ressursbank.content.platform;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What was answered last to what was asked, as far as the memory for it reaches.
 */
@Component
@EnableConfigurationProperties(StaleProperties.class)
class Answers {

	private final LocaleResolver locales;

	private final Cache<String, Answer> answers;

	Answers(LocaleResolver localeResolver, StaleProperties properties) {
		this.locales = localeResolver;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.memory().toBytes())
			.weigher((String request, Answer answer) -> 2 * request.length() + answer.weight())
			.expireAfterWrite(properties.maxAge())
			.build();
	}

	Optional<Answer> to(HttpServletRequest request) {
		return Optional.ofNullable(this.answers.getIfPresent(key(request)));
	}

	void keep(HttpServletRequest request, Answer answer) {
		this.answers.put(key(request), answer);
	}

	private String key(HttpServletRequest request) {
		return this.locales.resolveLocale(request).getLanguage() + " " + request.getRequestURI() + "?"
				+ request.getQueryString() + " " + request.getHeader(HttpHeaders.ACCEPT);
	}

}
