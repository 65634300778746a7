package no.ressursbank.ingest.report;

/**
 * Text of others within Markdown of ours.
 */
public final class MarkdownText {

	private MarkdownText() {
	}

	/** Nothing that an author wrote becomes a heading, a link or a mention. */
	public static String plain(String text) {
		return text.replaceAll("\\R", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1").replace("@", "@\u2060");
	}

	/** A name or a value as it is written. */
	public static String code(String text) {
		return "`" + text.replaceAll("[`\\r\\n|]", " ") + "`";
	}

}
