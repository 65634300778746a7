package no.ressursbank.ingest.markdown;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The only HTML that leaves ingest: what an article needs, nothing that can run, load or
 * style anything.
 */
final class HtmlPolicy {

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "em", "strong", "code",
				"pre", "br", "hr", "table", "thead", "tbody", "tr", "th", "td", "a", "sub", "sup")
		.allowAttributes("href")
		.onElements("a")
		.allowAttributes("start")
		.onElements("ol")
		.allowUrlProtocols("http", "https", "mailto", "tel")
		.toFactory();

	private HtmlPolicy() {
	}

	static String sanitise(String html) {
		return POLICY.sanitize(html);
	}

}
