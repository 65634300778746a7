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
 * @param issue where work for editors is noted, with {@code {title}} and {@code {body}}
 */
@ConfigurationProperties("ressursbank.portal.links")
record Links(@Nullable String edit, @Nullable String suggest, @Nullable String issue) {

	@Nullable String suggestFor(String words) {
		return (this.suggest != null) ? this.suggest.replace("{words}", encoded(words)) : null;
	}

	@Nullable String issueOn(String title, String body) {
		return (this.issue != null) ? this.issue.replace("{title}", encoded(title)).replace("{body}", encoded(body))
				: null;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
