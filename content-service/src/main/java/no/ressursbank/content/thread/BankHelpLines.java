package no.ressursbank.content.thread;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import no.ressursbank.content.resource.HelpLines;
import no.ressursbank.content.resource.ResourceProblem;
import no.ressursbank.content.resource.Resources;
import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.stereotype.Component;

/**
 * The help lines of the bank, kept: who writes does not wait for the index, nor need it.
 */
@Component
class BankHelpLines {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final Resources resources;

	private final Clock clock;

	private volatile Read last = new Read(List.of(), Instant.EPOCH);

	BankHelpLines(Resources resources, Clock clock) {
		this.resources = resources;
		this.clock = clock;
	}

	/**
	 * Those of all sensitive themes, as they were a minute ago or when the index last
	 * answered.
	 */
	List<HelpLine> all() {
		Read read = this.last;
		Instant now = this.clock.instant();
		if (read.at().plus(FRESH).isBefore(now)) {
			read = new Read(read(read.lines()), now);
			this.last = read;
		}
		return read.lines();
	}

	private List<HelpLine> read(List<HelpLine> known) {
		try {
			List<ResourceDocument> themes = this.resources.themes();
			return HelpLines.of(themes, themes);
		}
		catch (ResourceProblem ex) {
			return known;
		}
	}

	private record Read(List<HelpLine> lines, Instant at) {
	}

}
