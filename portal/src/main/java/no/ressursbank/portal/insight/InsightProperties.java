package no.ressursbank.portal.insight;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What editors see that the content service does not have.
 *
 * @param links address of the result of the weekly check of links, as JSON: on the web or
 * a file; null for none
 */
@ConfigurationProperties("ressursbank.portal.insight")
record InsightProperties(@Nullable URI links) {
}
