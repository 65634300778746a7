package no.ressursbank.content.access;

import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often the members' area may be asked. Of several rates all hold.
 *
 * @param reads of one person, checks while writing included
 * @param writes of one person
 * @param addressReads of one address: all of a school may share one
 * @param addressWrites of one address
 * @param memory how many persons and addresses are remembered at most
 */
@Validated
@ConfigurationProperties("ressursbank.limits")
record LimitProperties(@Valid @NotEmpty List<Rate> reads, @Valid @NotEmpty List<Rate> writes,
		@Valid @NotEmpty List<Rate> addressReads, @Valid @NotEmpty List<Rate> addressWrites,
		@Positive @DefaultValue("50000") int memory) {

	/**
	 * A number of requests in a time.
	 */
	record Rate(@Positive int count, Duration per) {
	}

}
