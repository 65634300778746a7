package no.ressursbank.portal.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Addresses outside the bank, which only those who run it know.
 *
 * @param edit where the file of a resource is changed, with {@code {id}} for its name
 * @param suggest where new content is suggested, with {@code {words}} for what was asked
 */
@ConfigurationProperties("ressursbank.portal.links")
record Links(@Nullable String edit, @Nullable String suggest) {

	@Nullable String suggestFor(String words) {
		return (this.suggest != null)
				? this.suggest.replace("{words}", URLEncoder.encode(words, StandardCharsets.UTF_8)) : null;
	}

}
