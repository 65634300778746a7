package no.ressursbank.content.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import no.ressursbank.content.guard.DutyToReport;
import no.ressursbank.content.guard.Field;
import no.ressursbank.content.guard.Finding;
import no.ressursbank.content.guard.Judgement;
import no.ressursbank.content.guard.Level;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.stereotype.Component;

/**
 * Has everything judged that anyone writes, and refuses what may not be kept. Of what it
 * refuses nothing is remembered but the names of the rules.
 */
@Component
public class Judge {

	private static final Log LOG = LogFactory.getLog(Judge.class);

	private final BankGuard guard;

	private final Duties duties;

	private final MeterRegistry meters;

	private final DutyToReport dutyToReport = new DutyToReport();

	Judge(BankGuard guard, Duties duties, MeterRegistry meters) {
		this.guard = guard;
		this.duties = duties;
		this.meters = meters;
	}

	/**
	 * Judges a text as it stands.
	 */
	CheckView check(Contribution content, Locale locale) {
		return view(content, this.guard.check(content.title(), content.text(), locale), locale);
	}

	/**
	 * Judges a text that is to be stored.
	 * @param before what the same author has written right before it in the thread, the
	 * oldest first: a number may be shared out over posts
	 * @param after what stands right after it, when it is edited
	 * @throws ThreadProblem when it must not be stored, or when its author must confirm
	 * it first
	 */
	CheckView pass(Contribution content, List<String> before, List<String> after, boolean confirmed, Locale locale) {
		Judgement judgement = this.guard.check(content.title(), content.text(), locale);
		List<Finding> split = (judgement.level() == Level.STOP) ? List.of() : split(content, before, after, locale);
		if (!split.isEmpty()) {
			judgement = new Judgement(Level.STOP,
					Stream.concat(judgement.findings().stream(), split.stream()).toList());
		}
		CheckView view = view(content, judgement, locale);
		count(judgement);
		if (judgement.level() == Level.STOP) {
			throw ThreadProblem.stopped(view);
		}
		if (judgement.level() == Level.WARN && !confirmed) {
			throw ThreadProblem.unconfirmed(view);
		}
		return view;
	}

	/**
	 * Judges a text that nobody looks at before it is read: whatever a moderator would
	 * have to decide on is refused as well.
	 * @throws ThreadProblem when it must not be stored
	 */
	public void passUnattended(String text, Locale locale) {
		Contribution content = Contribution.of(null, text, null);
		CheckView view = pass(content, List.of(), List.of(), true, locale);
		if (view.level().equals("hold")) {
			throw ThreadProblem.stopped(view);
		}
	}

	/** What must not be stored and shows only together with the posts around. */
	private List<Finding> split(Contribution content, List<String> before, List<String> after, Locale locale) {
		if (before.isEmpty() && after.isEmpty()) {
			return List.of();
		}
		List<String> all = new ArrayList<>(before);
		int from = before.stream().mapToInt((text) -> text.length() + 1).sum();
		all.add(content.text());
		all.addAll(after);
		int length = content.text().length();
		return this.guard.check("", String.join("\n", all), locale)
			.findings()
			.stream()
			.filter((finding) -> finding.level() == Level.STOP)
			.map((finding) -> new Finding(Field.TEXT, Math.clamp(finding.start() - from, 0, length),
					Math.clamp(finding.end() - from, 0, length), finding.rule(), finding.level(), finding.message(),
					finding.hint()))
			.filter((finding) -> finding.start() < finding.end())
			.toList();
	}

	private CheckView view(Contribution content, Judgement judgement, Locale locale) {
		boolean abuse = this.dutyToReport.concerns(content.title(), content.text());
		return new CheckView(judgement.level().name().toLowerCase(Locale.ROOT),
				judgement.findings().stream().map((finding) -> FindingView.of(finding, content.form())).toList(),
				abuse ? this.duties.of(locale) : null);
	}

	private void count(Judgement judgement) {
		if (judgement.findings().isEmpty()) {
			return;
		}
		String level = judgement.level().name().toLowerCase(Locale.ROOT);
		List<String> rules = judgement.findings().stream().map((finding) -> finding.rule().id()).distinct().toList();
		rules.forEach((rule) -> this.meters.counter("ressursbank.guard", "rule", rule, "level", level).increment());
		LOG.info("A text is judged " + level + ": " + rules.stream().collect(Collectors.joining(", ")));
	}

}
