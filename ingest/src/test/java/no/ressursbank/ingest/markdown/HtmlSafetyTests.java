package no.ressursbank.ingest.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.ressursbank.ingest.finding.Rejection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing in a text can run in a reader's browser. What comes out is parsed again, twice,
 * and may hold nothing but the elements, attributes and protocols listed here.
 */
class HtmlSafetyTests {

	private static final Set<String> ELEMENTS = Set.of("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt",
			"dd", "blockquote", "aside", "section", "em", "strong", "code", "pre", "br", "wbr", "hr", "table", "thead",
			"tbody", "tr", "th", "td", "a", "img", "sub", "sup", "span");

	private static final Map<String, String> ATTRIBUTES = Map.ofEntries(Map.entry("id", "[a-z0-9-]+"),
			Map.entry("class", "[\\w #+-]+"), Map.entry("lang", "[A-Za-z0-9-]+"), Map.entry("title", "(?s).*"),
			Map.entry("aria-label", "(?s).*"), Map.entry("role", "img"),
			Map.entry("src", "/files/[0-9a-f]{64}/[a-z0-9.-]+"), Map.entry("alt", "(?s).*"),
			Map.entry("width", "[0-9]+"), Map.entry("height", "[0-9]+"), Map.entry("start", "[0-9]+"),
			Map.entry("scope", "col"), Map.entry("align", "left|right|center"),
			// No colon before a slash, a question mark or a number sign: no protocol but
			// these.
			Map.entry("href", "(?s)(?:(?i:https?|mailto|tel):.*|[^:]*|[^:/?#]*[/?#].*)"));

	private static final List<String> PROTOCOLS = List.of("javascript:alert(1)", "JaVaScRiPt:alert(1)",
			"javascript&colon;alert(1)", "java&#115;cript:alert(1)", "&#x6A;avascript:alert(1)",
			"java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "java\tscript:alert(1)",
			"\u0001javascript:alert(1)", "&#1;javascript:alert(1)", "javascript&#0058;alert(1)",
			"javascript%3Aalert(1)", "\\javascript:alert(1)", "java\\script:alert(1)", "\u00a0javascript:alert(1)",
			"\u2028javascript:alert(1)", "javascript\u200b:alert(1)", "vbscript:msgbox(1)", "VBSCRIPT:x",
			"data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
			"data:image/svg+xml,<svg onload=alert(1)>", "DATA:text/html,x", "file:///etc/passwd", "blob:x",
			"feed:javascript:alert(1)", "view-source:javascript:x", "jar:javascript:x", "about:blank",
			"intent://x#Intent;end", "//evil.example/x", "x:alert(1)");

	private static final List<String> PLACES = List.of("[x](%s)", "[x](<%s>)", "![x](%s)", "<%s>", "[x]\n\n[x]: %s",
			"[x]\n\n[x]: <%s> \"t\"", "![x]\n\n[x]: %s", "<a href=\"%s\">x</a>", "<a href='%s'>x</a>",
			"<a href=%s>x</a>", "<img src=\"%s\">", "<form action=\"%s\"><button formaction=\"%s\">",
			"*x*{href=\"%s\"}", "[x](https://a.no){href=\"%s\"}", "![x](a.png){src=\"%s\" onerror=\"%s\"}",
			"<svg><a xlink:href=\"%s\">x</a></svg>", "<iframe src=\"%s\">", "<object data=\"%s\">",
			"<base href=\"%s\">", "<meta http-equiv=refresh content=\"0;url=%s\">");

	private static final List<String> MARKUP = List.of("<script>alert(1)</script>",
			"<SCRIPT SRC=//x.example/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
			"<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>", "<img src=`x` onerror=alert(1)>",
			"<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
			"<svg><style><img src=x onerror=alert(1)></style></svg>",
			"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
			"<math><mi><table><mi><style><img src=x onerror=alert(1)>",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
			"<template><script>alert(1)</script></template>", "<style>@import 'x'</style>",
			"<p style=\"background:url(x)\">", "<link rel=stylesheet href=x>", "<body onload=alert(1)>",
			"<details open ontoggle=alert(1)>", "<input autofocus onfocus=alert(1)>",
			"<video><source onerror=alert(1)></video>", "<marquee onstart=alert(1)>",
			"<a href=\"https://a.no\" onclick=alert(1) target=_blank ping=//x>x</a>",
			"<div onmouseover='alert(1)'>x</div>", "<xss id=x tabindex=1 onactivate=alert(1)></xss>",
			"<textarea></textarea><img src=x onerror=alert(1)>", "<title></title><script>alert(1)</script>",
			"<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><script>alert(1)</script>",
			"<!--><script>alert(1)</script>-->", "<!-- --!><script>alert(1)</script> -->",
			"<a title='--><script>alert(1)</script>'>x</a>", "<h2 id=\"x\" onclick=alert(1)>x</h2>",
			"<aside class=\"akutt\" aria-label='\"><script>alert(1)</script>'>x</aside>",
			"!!! fakta \"<script>alert(1)</script>\"\n    x", "!!! <script>\n    x",
			"!!! fakta \"\\\" onload=alert(1) x=\\\"\"\n    x", "[x](https://a.no \"\\\" onclick=alert(1) x=\\\"\")",
			"![\"><script>alert(1)</script>](https://a.no/x.png)", "## x {onclick=alert(1)}",
			"## x {#\"><script>alert(1)</script>}", "x {style=\"x:expression(alert(1))\"}",
			"```<script>alert(1)</script>\nx\n```", "```\"onload=alert(1)\nx\n```", "`<script>alert(1)</script>`",
			"[^<script>]: x\n\nx[^<script>]", "[^x]\n\n[^x]: <script>alert(1)</script>", "<script>\n: alert(1)",
			"| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |", "- [ ] <script>alert(1)</script>",
			"https://a.no/<script>alert(1)</script>", "www.a.no/\"onclick=alert(1)", "\"onclick=alert(1)@a.no",
			"<ul><li><table><tr><td><a href=javascript:alert(1)>x",
			"<form><math><mtext></form><form><mglyph><svg><mtext><textarea><path id=\"</textarea><img onerror=alert(1) src=1>\">",
			"<img src=\"/files/../x\">", "<select><iframe></select><img src=x onerror=alert(1)>",
			"\0<script>alert(1)</script>", "<scr\0ipt>alert(1)</scr\0ipt>", "<\u0000img src=x onerror=alert(1)>",
			"＜script＞alert(1)＜/script＞");

	private final BoundedRenderer renderer = new BoundedRenderer();

	static Stream<String> attacks() {
		return Stream.concat(MARKUP.stream(), PLACES.stream()
			.flatMap((place) -> PROTOCOLS.stream().map((protocol) -> place.replace("%s", protocol))));
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void leavesNothingThatRuns(String attack) {
		assertSafe(attack + "\n");
		assertSafe("> - " + attack.replace("\n", "\n>   ") + "\n");
	}

	/** The seed is fixed: a failure can be repeated. */
	@Test
	void leavesNothingThatRunsOfAnyMixture() {
		List<String> pieces = Stream.of(MARKUP, PROTOCOLS, PLACES,
				List.of("\n", "\n\n", " ", "<", ">", "\"", "'", "&", "[", "](", ")", "`", "*", "{", "}", "|", "\\",
						"    ", "> ", "- ", "## ", "!!! fakta\n    ", "[^1]", "[^1]: ", ": ", "<!--", "-->", "<div>",
						"</div>", "<table>", "<svg>", "</p>"))
			.flatMap(List::stream)
			.toList();
		Random random = new Random(20261121);
		for (int i = 0; i < 3_000; i++) {
			assertSafe(random.ints(1 + random.nextInt(8), 0, pieces.size())
				.mapToObj(pieces::get)
				.map((piece) -> (piece.length() > 3 && random.nextInt(4) == 0) ? piece.substring(random.nextInt(3))
						: piece)
				.collect(Collectors.joining()));
		}
	}

	private void assertSafe(String markdown) {
		try {
			String html = Bodies.publish(this.renderer, markdown).html();
			Element once = Jsoup.parseBodyFragment(html).body();
			assertAllowed(markdown, once);
			assertAllowed(markdown, Jsoup.parseBodyFragment(once.html()).body());
		}
		catch (Rejection ex) {
			assertThat(ex.findings()).as(markdown).isNotEmpty();
		}
	}

	private static void assertAllowed(String markdown, Element body) {
		// The sanitiser parts two braces by an empty comment, for front ends that would
		// calculate what is in them.
		body.nodeStream(Comment.class).forEach((comment) -> assertThat(comment.getData()).as(markdown).isBlank());
		for (Element element : body.getAllElements().subList(1, body.getAllElements().size())) {
			assertThat(ELEMENTS).as(markdown).contains(element.normalName());
			for (Attribute attribute : element.attributes()) {
				String name = attribute.getKey().toLowerCase(Locale.ROOT);
				assertThat(ATTRIBUTES).as(markdown).containsKey(name);
				assertThat(browserExact(attribute.getValue())).as(markdown).matches(ATTRIBUTES.get(name));
			}
		}
	}

	/** Browsers drop these from addresses before they look at the protocol. */
	private static String browserExact(String value) {
		return value.replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00-\\x20\\xa0]+", "");
	}

}
