package no.ressursbank.portal.member;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why something is refused (RFC 9457).
 *
 * @param level what the guard says of the text; null when it is not about the text
 */
public record Reason(@Nullable String type, @Nullable String title, @Nullable String detail, @Nullable String level,
		@Nullable List<Check.Finding> findings, Check.@Nullable Duty duty) {

	static final Reason UNTOLD = new Reason(null, null, null, null, null, null);

	/** What the guard says. */
	public Check check() {
		return new Check(this.level, this.findings, this.duty);
	}

}
