package no.ressursbank.content.thread;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * Plain text as HTML: paragraphs, lines and links, and not one element of the writer's
 * own.
 */
final class PostHtml {

	private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");

	/**
	 * An address of the web, or one of the bank's pages as people copy it without the
	 * host. Begins after a gap or a bracket.
	 */
	private static final Pattern LINK = Pattern
		.compile("(?<![^\\s(\\[«\"'])(?:https?://[^\\s<>\"«»]+|/(?:artikkel|materiell|webinar|kurs|kontakt|tema)"
				+ "/[a-z0-9-]+)");

	/** What ends a sentence and not an address. */
	private static final String AFTER = ".,;:!?)]'";

	private PostHtml() {
	}

	/**
	 * Renders a text.
	 * @param form its answers stand under their questions when there is one
	 * @param labels names the field of an answer
	 */
	static String of(String text, @Nullable CaseForm form, UnaryOperator<String> labels) {
		if (form == null) {
			return paragraphs(text);
		}
		StringBuilder html = new StringBuilder("<dl>");
		form.answers()
			.forEach((answer) -> html.append("<dt>")
				.append(escape(labels.apply(answer.field())))
				.append("</dt><dd>")
				.append(paragraphs(String.valueOf(answer.text())))
				.append("</dd>"));
		return html.append("</dl>").toString();
	}

	private static String paragraphs(String text) {
		return PARAGRAPHS.splitAsStream(text.strip())
			.filter((paragraph) -> !paragraph.isBlank())
			.map((paragraph) -> "<p>" + linked(paragraph.strip()) + "</p>")
			.collect(Collectors.joining());
	}

	private static String linked(String text) {
		StringBuilder html = new StringBuilder();
		Matcher links = LINK.matcher(text);
		int done = 0;
		while (links.find()) {
			String address = trimmed(links.group());
			html.append(lines(text.substring(done, links.start()))).append(link(address));
			done = links.start() + address.length();
		}
		return html.append(lines(text.substring(done))).toString();
	}

	private static String link(String address) {
		String escaped = escape(address);
		// The bank does not vouch for other sites, and does not tell them where one came
		// from.
		String elsewhere = address.startsWith("/") ? "" : " rel=\"nofollow ugc noopener noreferrer\"";
		return "<a href=\"" + escaped + "\"" + elsewhere + ">" + escaped + "</a>";
	}

	private static String trimmed(String address) {
		int end = address.length();
		while (AFTER.indexOf(address.charAt(end - 1)) >= 0) {
			end--;
		}
		return address.substring(0, end);
	}

	private static String lines(String text) {
		return escape(text).replaceAll("\\R", "<br>");
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
