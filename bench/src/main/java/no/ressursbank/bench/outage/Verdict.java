package no.ressursbank.bench.outage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.ressursbank.bench.measure.Reply;
import no.ressursbank.bench.measure.Sample;

/**
 * How the bank got over one blow.
 *
 * @param asked how much was asked from the blow until all was well
 * @param answered how much of it got an answer
 * @param refused how much was told in good form that there is none now
 * @param others what else came, by status, and how often; 0 is nothing at all
 * @param slowest seconds that somebody waited longest
 * @param back seconds from the end of the blow until all kinds of questions were answered
 */
record Verdict(Blow blow, int asked, long answered, long refused, Map<String, Long> others, double slowest,
		double back) {

	/** Above that people and what is in front of us have given up. */
	private static final double HANGS = 3;

	private static final double NANOS = 1e9;

	/**
	 * Judges.
	 * @param samples of the time from the blow until all was well
	 */
	static Verdict of(Blow blow, List<Sample> samples, double back) {
		List<Reply> replies = samples.stream().map(Sample::reply).toList();
		Map<String, Long> others = replies.stream()
			.filter((reply) -> !reply.isAnswer() && !reply.isRefusal())
			.collect(Collectors.groupingBy((reply) -> reply.status() + (reply.leaks() ? " (leaks)" : ""), TreeMap::new,
					Collectors.counting()));
		return new Verdict(blow, samples.size(), replies.stream().filter(Reply::isAnswer).count(),
				replies.stream().filter(Reply::isRefusal).count(), others,
				samples.stream().mapToDouble((sample) -> sample.nanos() / NANOS).max().orElse(0), back);
	}

	/** Whether people were served or told so at once, and soon served again. */
	boolean isSurvived() {
		return this.asked > 0 && this.others.isEmpty() && this.slowest <= HANGS
				&& this.back <= this.blow.back().toSeconds();
	}

}
