package no.ressursbank.bench.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * The same questions to two sides in turn, some at a time, so that what else happens on
 * the machine happens to both.
 *
 * @param ours the timings of the one side, in the order of the questions
 * @param theirs those of the other
 */
public record Duel(List<Timing> ours, List<Timing> theirs) {

	private static final int ROUNDS = 20;

	/**
	 * Asks both sides everything.
	 * @param ours the calls to the one side
	 * @param theirs the calls to the other side, one for each of ours
	 * @param step run after each call
	 */
	public static Duel of(Clients clients, List<Call> ours, List<Call> theirs, Runnable step) {
		Duel duel = new Duel(new ArrayList<>(), new ArrayList<>());
		for (int round = 0; round < ROUNDS; round++) {
			int from = ours.size() * round / ROUNDS;
			int to = ours.size() * (round + 1) / ROUNDS;
			// Who comes second finds the caches filled: each does so every other time.
			if (round % 2 == 0) {
				duel.ours.addAll(clients.make(ours.subList(from, to), step));
				duel.theirs.addAll(clients.make(theirs.subList(from, to), step));
			}
			else {
				duel.theirs.addAll(clients.make(theirs.subList(from, to), step));
				duel.ours.addAll(clients.make(ours.subList(from, to), step));
			}
		}
		return duel;
	}

}
