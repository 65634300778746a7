package no.ressursbank.content.thread;

import java.util.Locale;

import no.ressursbank.content.guard.Field;
import no.ressursbank.content.guard.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A place in what somebody has written that could give a pupil away.
 *
 * @param field {@code title}, {@code text}, or the field of the form
 * @param start first UTF-16 unit in that field
 * @param end the unit after the last one
 * @param level {@code warn}, {@code hold} or {@code stop}
 * @param message what is wrong; never repeats the text
 * @param hint how to write it instead
 */
record FindingView(String field, int start, int end, String rule, String level, String message, String hint) {

	static FindingView of(Finding finding, @Nullable CaseForm form) {
		FindingView view = new FindingView(finding.field().name().toLowerCase(Locale.ROOT), finding.start(),
				finding.end(), finding.rule().id(), finding.level().name().toLowerCase(Locale.ROOT), finding.message(),
				finding.hint());
		return (form != null && finding.field() == Field.TEXT) ? view.in(form) : view;
	}

	/** The same place in the field of the form where it begins. */
	private FindingView in(CaseForm form) {
		int from = 0;
		for (CaseForm.Answer answer : form.answers()) {
			int length = String.valueOf(answer.text()).length();
			if (this.start < from + length + CaseForm.GAP.length()) {
				int begins = Math.clamp(this.start - from, 0, length);
				return new FindingView(answer.field(), begins, Math.clamp(this.end - from, begins, length), this.rule,
						this.level, this.message, this.hint);
			}
			from += length + CaseForm.GAP.length();
		}
		return this;
	}

}
