package no.ressursbank.ingest.markdown;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The only HTML that leaves ingest: what an article needs, nothing that can run, load
 * from elsewhere or style anything.
 */
final class HtmlPolicy {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

	private static final Pattern CLASSES = Pattern.compile("[A-Za-z][\\w+#-]*(?: [A-Za-z][\\w+#-]*)*");

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

	private static final Pattern OWN_FILE = Pattern.compile("/files/[0-9a-f]{64}/[a-z0-9.-]+");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote",
				"aside", "section", "em", "strong", "code", "pre", "br", "wbr", "hr", "table", "thead", "tbody", "tr",
				"th", "td", "a", "img", "sub", "sup", "span")
		.allowAttributes("id")
		.matching(SLUG)
		.globally()
		.allowAttributes("class")
		.matching(CLASSES)
		.globally()
		.allowAttributes("lang")
		.matching(LANGUAGE)
		.globally()
		.allowAttributes("title")
		.onElements("a", "img")
		.allowAttributes("aria-label")
		.onElements("aside", "section", "span", "a")
		.allowAttributes("role")
		.matching(true, "img")
		.onElements("span")
		.allowAttributes("href")
		.onElements("a")
		.allowAttributes("src")
		.matching(OWN_FILE)
		.onElements("img")
		.allowAttributes("alt")
		.onElements("img")
		.allowAttributes("width", "height")
		.matching(NUMBER)
		.onElements("img")
		.allowAttributes("start")
		.matching(NUMBER)
		.onElements("ol")
		.allowAttributes("scope")
		.matching(true, "col")
		.onElements("th")
		.allowAttributes("align")
		.matching(true, "left", "center", "right")
		.onElements("th", "td")
		.allowUrlProtocols("http", "https", "mailto", "tel")
		.toFactory();

	private HtmlPolicy() {
	}

	/** Cuts away everything that is not allowed. */
	static String sanitise(String html) {
		return POLICY.sanitize(html);
	}

}
