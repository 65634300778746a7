package no.ressursbank.portal.bank;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the services are, and how long a reader should wait for them.
 *
 * @param content address of the content service
 * @param search address of the search service
 * @param answerWithin the longest wait for an answer
 * @param restAfterSilence how long a service that was silent is not asked again
 * @param freshFor how old an answer may be that is used without asking again, and a page
 * that is sent without making it again
 * @param staleMemory how much of the heap old answers may take, about
 * @param staleFor how old an answer may be that stands in for a newer one
 */
@ConfigurationProperties("ressursbank.portal")
public record BankProperties(@DefaultValue("http://localhost:8081") URI content,
		@DefaultValue("http://localhost:8082") URI search, @DefaultValue("2s") Duration answerWithin,
		@DefaultValue("5s") Duration restAfterSilence, @DefaultValue("10s") Duration freshFor,
		@DefaultValue("32MB") DataSize staleMemory, @DefaultValue("24h") Duration staleFor) {
}
