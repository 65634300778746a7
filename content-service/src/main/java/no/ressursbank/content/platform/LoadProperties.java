package no.ressursbank.content.platform;

import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is done at a time. What is published and what members write have places of
 * their own, so that neither waits for a server that only the other needs.
 *
 * @param inside requests of all kinds that may be inside, waiting or worked on
 * @param published requests for what is published that are worked on at once
 * @param members requests of members that are worked on at once
 * @param patience how long others wait for their turn before they are refused
 */
@Validated
@ConfigurationProperties("ressursbank.load")
record LoadProperties(@Positive @DefaultValue("64") int inside, @Positive @DefaultValue("32") int published,
		@Positive @DefaultValue("16") int members, @DefaultValue("100ms") Duration patience) {
}
