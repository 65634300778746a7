package no.ressursbank.content.guard;

import java.util.Locale;

/**
 * What can be found in a text. Messages and hints stand in {@code rules_nb.properties}
 * and {@code rules_nn.properties} beside this class.
 */
public enum Rule {

	NATIONAL_ID(Level.STOP), ID_OR_ACCOUNT(Level.STOP), NATIONAL_ID_TYPO(Level.HOLD), PHONE(Level.HOLD),
	EMAIL(Level.HOLD), ADDRESS(Level.HOLD), BIRTH_DATE(Level.HOLD), PUPIL_NAME(Level.HOLD), SMALL_GROUP(Level.HOLD),
	ACCOUNT_NUMBER(Level.WARN), CASE_NUMBER(Level.WARN), INITIALS_GRADE(Level.WARN), SCHOOL_INCIDENT(Level.WARN);

	private final Level level;

	Rule(Level level) {
		this.level = level;
	}

	/** What a finding of this rule leads to. */
	public Level level() {
		return this.level;
	}

	/**
	 * The name in JSON and logs, such as {@code pupil-name}. It may be logged; the text
	 * may not.
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
