package no.ressursbank.bench.forum;

import java.time.Duration;
import java.util.Set;

import no.ressursbank.bench.bank.BankPart;

/**
 * How the bank got over one blow.
 *
 * @param parts what was killed at once
 * @param time until everything was answered again
 * @param slowest what a member waited longest for an answer meanwhile
 * @param complete whether it came back at all
 */
record Recovery(Set<BankPart> parts, Duration time, Duration slowest, boolean complete) {
}
