package no.ressursbank.content.mydata;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes what has been kept long enough, and archives threads that nobody writes in.
 * Every rule is one statement: killed halfway, the next run does the rest.
 */
@Component
class Retention {

	private static final Log LOG = LogFactory.getLog(Retention.class);

	private static final String OLD_THREADS = " status <> 'archived' and active < :before";

	private static final List<RetentionRule> RULES = List.of(
			new RetentionRule("threads-archived", Period.ofMonths(24),
					"select count(*) from thread where" + OLD_THREADS,
					"update thread set status = 'archived', version = version + 1 where" + OLD_THREADS),
			RetentionRule.delete("removed-threads", Period.ofDays(90), "thread",
					"active < :before and id in (select thread from post where number = 1 and status = 'removed')"),
			RetentionRule.delete("removed-posts", Period.ofDays(90), "post",
					"number > 1 and status = 'removed' and created < :before"),
			RetentionRule.delete("earlier-versions", Period.ofMonths(12), "post_revision", "written < :before"),
			RetentionRule.delete("drafts", Period.ofDays(180), "draft", "saved < :before"),
			RetentionRule.delete("requests", Period.ofDays(2), "sent_request", "created < :before"),
			RetentionRule.delete("flags", Period.ofMonths(12), "flag", "settled < :before"),
			RetentionRule.delete("feedback", Period.ofMonths(24), "feedback", "created < :before"),
			RetentionRule.delete("wishes", Period.ofMonths(24), "wish", "created < :before"),
			RetentionRule.delete("clicks", Period.ofMonths(13), "search_click", "day < :before"));

	private final JdbcClient database;

	private final Patience patience;

	private final TransactionOperations transactions;

	private final Clock clock;

	Retention(JdbcClient database, Patience patience, TransactionOperations transactions, Clock clock) {
		this.database = database;
		this.patience = patience;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** How much each rule would delete or archive now. */
	Map<String, Integer> dryRun() {
		return each((statement) -> statement.query(Integer.class).single(), true);
	}

	/** Carries out every rule. */
	Map<String, Integer> run() {
		return each(JdbcClient.StatementSpec::update, false);
	}

	@Scheduled(cron = "${ressursbank.retention.cron:0 40 3 * * *}", zone = "Europe/Oslo")
	void nightly() {
		try {
			LOG.info("Kept long enough: " + run());
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.warn("What was kept long enough waits for tomorrow: " + ex.getClass().getSimpleName());
		}
	}

	private Map<String, Integer> each(ToIntFunction<JdbcClient.StatementSpec> step, boolean dry) {
		Map<String, Integer> counts = new TreeMap<>();
		for (RetentionRule rule : RULES) {
			JdbcClient.StatementSpec statement = this.database.sql(dry ? rule.find() : rule.apply())
				.param("before", this.clock.instant().atOffset(ZoneOffset.UTC).minus(rule.age()));
			counts.put(rule.name(), this.transactions.execute((transaction) -> {
				this.patience.take();
				return step.applyAsInt(statement);
			}));
		}
		return counts;
	}

}
