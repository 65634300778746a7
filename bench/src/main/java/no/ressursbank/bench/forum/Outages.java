package no.ressursbank.bench.forum;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import no.ressursbank.bench.bank.BankPart;
import no.ressursbank.bench.bank.ForumAnswer;
import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.ForumClient;
import no.ressursbank.bench.bank.Waiting;
import no.ressursbank.bench.measure.Demand;

/**
 * What members meet while a server hangs: its connections stay, and nothing answers.
 */
record Outages(ForumBank bank, Writer writer, ForumClient reader, Killer killer) {

	private static final Duration HANGS = Duration.ofSeconds(12);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private static final int UNAVAILABLE = 503;

	private static final double NANOS = 1e9;

	/** Threads go on without search. */
	List<Demand> withoutElasticsearch() {
		List<ForumAnswer> answers = frozen(BankPart.ELASTICSEARCH);
		Recovery recovery = thawed(BankPart.ELASTICSEARCH);
		int refused = (int) answers.stream().filter((answer) -> !answer.isAcknowledged()).count();
		return List.of(Demand.least("asked while Elasticsearch hangs", answers.size(), "", 10),
				Demand.most("refused of these", refused, "", 0),
				Demand.most("slowest of these", slowest(answers), "s", 2),
				Demand.most("search is back after", seconds(recovery.time()), "s", 10));
	}

	/** Members are told so at once, and soon served again. */
	List<Demand> withoutPostgresql() {
		List<ForumAnswer> answers = frozen(BankPart.POSTGRESQL);
		Recovery recovery = thawed(BankPart.POSTGRESQL);
		int other = (int) answers.stream().filter((answer) -> answer.status() != UNAVAILABLE).count();
		return List.of(Demand.least("asked while PostgreSQL hangs", answers.size(), "", 10),
				Demand.most("not answered 503", other, "", 0),
				Demand.most("slowest of these", slowest(answers), "s", 2),
				Demand.most("back after it hung", seconds(recovery.time()), "s", 10));
	}

	static double seconds(Duration time) {
		return time.toNanos() / NANOS;
	}

	private List<ForumAnswer> frozen(BankPart part) {
		List<ForumAnswer> answers = new ArrayList<>();
		this.bank.freeze(part);
		long end = System.nanoTime() + HANGS.toNanos();
		while (System.nanoTime() < end) {
			answers.add(this.reader.get("/api/threads?size=20"));
			answers.add(this.writer.add(true));
			Waiting.pause(PAUSE);
		}
		return answers;
	}

	private Recovery thawed(BankPart part) {
		long start = System.nanoTime();
		this.bank.thaw(part);
		return this.killer.recovery(Set.of(part), start);
	}

	private static double slowest(List<ForumAnswer> answers) {
		return answers.stream().map(ForumAnswer::time).mapToDouble(Outages::seconds).max().orElse(0);
	}

}
