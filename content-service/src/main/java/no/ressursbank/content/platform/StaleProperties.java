package no.ressursbank.content.platform;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is kept for the time when the index does not answer.
 *
 * @param memory how much of the heap it may take, about
 * @param maxAge what is older may have been withdrawn for a reason, and is not served
 */
@ConfigurationProperties("ressursbank.stale")
record StaleProperties(@DefaultValue("64MB") DataSize memory, @DefaultValue("24h") Duration maxAge) {
}
