package no.ressursbank.search;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is done at a time.
 *
 * @param inside requests that may be inside, waiting or worked on; at least 1
 * @param atOnce questions that are worked on at once; at least 1
 * @param patience how long others wait for their turn before they are refused
 * @param doubt how long while the index answers nobody; at most as long
 */
@ConfigurationProperties("ressursbank.load")
record LoadProperties(@DefaultValue("96") int inside, @DefaultValue("12") int atOnce,
		@DefaultValue("1s") Duration patience, @DefaultValue("300ms") Duration doubt) {

	LoadProperties {
		if (inside < 1 || atOnce < 1) {
			throw new IllegalArgumentException("ressursbank.load.inside and at-once must be at least 1");
		}
	}

}
