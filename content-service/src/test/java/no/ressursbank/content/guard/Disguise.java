package no.ressursbank.content.guard;

import java.util.function.BinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Ways of writing an identity number that people use, or would try.
 */
enum Disguise {

	PLAIN((date, rest) -> date + rest), SPACE((date, rest) -> date + " " + rest),
	DASH((date, rest) -> date + "-" + rest), DOTS((date, rest) -> parted(date, ".") + "." + rest),
	EACH_DIGIT((date, rest) -> parted(date + rest, " ", 1)), NO_BREAK_SPACE((date, rest) -> date + "\u00a0" + rest),
	ZERO_WIDTH((date, rest) -> parted(date + rest, "\u200b", 3)),
	FULL_WIDTH((date, rest) -> digits(date + rest, '\uff10')), ARABIC((date, rest) -> digits(date + rest, '\u0660')),
	LINE_BREAK((date, rest) -> date + "\r\n" + rest), BOLD((date, rest) -> "**" + date + "**" + rest),
	ITALIC_WITHIN((date, rest) -> parted(date, "_") + "_" + rest), ENTITY((date, rest) -> date + "&nbsp;" + rest),
	DIGIT_ENTITIES((date, rest) -> entities(date + rest)),
	LINK_TEXT((date, rest) -> "[" + date + rest + "](https://example.org)"),
	URL((date, rest) -> "https://example.org/elev/" + date + rest + "/logg?aar=2025"),
	PERCENT((date, rest) -> "https://example.org/?q=" + date + "%20" + rest),
	FILE_NAME((date, rest) -> "plan_2025_" + date + rest + ".pdf"),
	TAG((date, rest) -> "<b>" + date + "</b><span>" + rest + "</span>"),
	ALT_TEXT((date, rest) -> "![bilde " + date + rest + "](a.png)"),
	CODE((date, rest) -> "`" + date + "` `" + rest + "`"), QUOTE((date, rest) -> "> " + date + "\n> " + rest),
	PARENTHESES((date, rest) -> "(" + date + ") " + rest),
	SOFT_HYPHEN((date, rest) -> parted(date + rest, "\u00ad", 4)), EN_DASH((date, rest) -> date + " – " + rest),
	SLASHES((date, rest) -> parted(date, "/") + " " + rest),
	IN_WORDS((date, rest) -> "født " + date + ", personnr " + rest),
	MATHEMATICAL((date, rest) -> mapped(date + rest, (digit) -> 0x1d7d8 + digit)),
	CIRCLED((date, rest) -> mapped(date + rest, (digit) -> (digit == 0) ? 0x24ea : 0x2460 + digit - 1)),
	KEYCAPS((date, rest) -> parted(date + rest, "\ufe0f\u20e3", 1) + "\ufe0f\u20e3");

	@SuppressWarnings("ImmutableEnumChecker") // functions without state
	private final BinaryOperator<String> writing;

	Disguise(BinaryOperator<String> writing) {
		this.writing = writing;
	}

	String of(String number) {
		return this.writing.apply(number.substring(0, 6), number.substring(6));
	}

	private static String parted(String digits, String separator) {
		return parted(digits, separator, 2);
	}

	private static String parted(String digits, String separator, int size) {
		return digits.replaceAll("(?<=\\G.{" + size + "})(?=.)", separator);
	}

	private static String digits(String digits, char zero) {
		return mapped(digits, (digit) -> zero + digit);
	}

	private static String entities(String digits) {
		StringBuilder text = new StringBuilder();
		digits.chars().forEach((c) -> text.append("&#").append(c).append(';'));
		return text.toString();
	}

	private static String mapped(String digits, IntUnaryOperator shown) {
		StringBuilder text = new StringBuilder();
		digits.chars().map((c) -> shown.applyAsInt(c - '0')).forEach(text::appendCodePoint);
		return text.toString();
	}

}
