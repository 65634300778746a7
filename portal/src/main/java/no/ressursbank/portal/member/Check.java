package no.ressursbank.portal.member;

import java.util.List;

import no.ressursbank.portal.bank.HelpLine;
import org.jspecify.annotations.Nullable;

/**
 * What the guard says of a text.
 *
 * @param level ok, warn, hold or stop
 * @param duty null when the text is not about violence, abuse or neglect
 */
public record Check(String level, List<Finding> findings, @Nullable Duty duty) {

	public Check(@Nullable String level, @Nullable List<Finding> findings, @Nullable Duty duty) {
		this.level = (level != null) ? level : "ok";
		this.findings = (findings != null) ? findings : List.of();
		this.duty = duty;
	}

	/**
	 * A place that could give a pupil away.
	 *
	 * @param field title, text, or the field of the form
	 * @param start first UTF-16 unit in that field
	 * @param end the unit after the last one
	 */
	public record Finding(String field, int start, int end, String level, String message, String hint) {
	}

	/**
	 * What the writer may have to do beside asking colleagues.
	 */
	public record Duty(String title, String report, String avert, @Nullable List<HelpLine> help) {
	}

}
