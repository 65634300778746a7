package no.ressursbank.ingest.markdown;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.ressursbank.ingest.finding.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Texts that are made to make a parser suffer, as large as a file may be: the patterns
 * that cmark is tested with, on one line and on many, and those of our extensions.
 */
class HostileMarkdownTests {

	/** What {@code SourceText} lets through. */
	private static final int BYTES = 256 * 1024;

	/**
	 * Each takes less than a second of work. A machine may be busy, so that only what
	 * hardly ends fails here.
	 */
	private static final Duration LIMIT = Duration.ofSeconds(30);

	private final BoundedRenderer renderer = new BoundedRenderer();

	static Stream<Arguments> patterns() {
		return Stream.of(arguments("nested strong emphasis", "*a **a "), arguments("closers of emphasis", "a_ "),
				arguments("openers of emphasis", "_a "), arguments("closers of links", "a]"),
				arguments("openers of links", "[a"), arguments("mismatched emphasis", "*a_ "),
				arguments("emphasis in threes", "a**b c* "), arguments("links and emphasis", "[ a_"),
				arguments("brackets and parentheses", "[ (]("), arguments("images in links", "![[]()"),
				arguments("emphasis around links", "**x [a*b**c*](d)"), arguments("brackets", "["),
				arguments("quotes", "> "), arguments("lists in lists", "- "), arguments("numbers in lists", "1. "),
				arguments("quotes in lists", "> - "), arguments("null characters", "abc\0de\0"),
				arguments("links that do not end", "[a](b"), arguments("addresses that do not end", "[a](<b"),
				arguments("comments", "<!--"), arguments("instructions", "a <?"), arguments("declarations", "<!A "),
				arguments("character data", "<![CDATA["), arguments("tags", "<a b='"), arguments("escapes", "\\"),
				arguments("entities", "&#x1;"), arguments("autolinks", "<http://a"),
				arguments("web addresses", "www.a."), arguments("mail addresses", "a."),
				arguments("mail signs", "a@b."), arguments("asterisks", "*"), arguments("attributes", "{.a}"),
				arguments("open attributes", "a {#b="), arguments("footnotes", "[^a]"),
				arguments("definitions", ":   "), arguments("tasks", "- [ ] "), arguments("cells", "|`"),
				arguments("references", "[a][b]"), arguments("boxes", "!!! fakta "), arguments("spaces", "   "));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("patterns")
	void endsWithOnePatternOnOneLine(String name, String pattern) {
		render(fill(pattern));
		render(pattern.repeat(7_900 / pattern.length()) + "\n");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("patterns")
	void endsWithOnePatternOnManyLines(String name, String pattern) {
		render(fill(pattern.stripTrailing() + "\n"));
		render((pattern.stripTrailing() + "\n").repeat(2_900));
		render((pattern.repeat(10) + "\n\n").repeat(700));
	}

	@Test
	void endsWithListsInLists() {
		render(IntStream.range(0, 700).mapToObj((depth) -> "  ".repeat(depth) + "* a\n").collect(joining()));
		render("- ".repeat(40) + "x" + "\n".repeat(2_900));
		render(IntStream.range(0, 700).mapToObj((depth) -> "    ".repeat(depth) + "!!! fakta\n").collect(joining()));
	}

	@Test
	void endsWithGrowingRunsOfBackticks() {
		render(IntStream.range(1, 700).mapToObj((length) -> "e" + "`".repeat(length) + "\n").collect(joining()));
	}

	@Test
	void endsWithTablesAndReferencesThatAreAlmostOnes() {
		render("abc\ndef\n|x|x|\n-------------\n".repeat(900));
		render("|a|\n|-|\n" + "|b\n".repeat(2_900));
		render(IntStream.range(0, 1_400).mapToObj((i) -> "[" + i + "]: a\n").collect(joining()) + "[0]".repeat(900));
		render("[^a]: [^a]\n\n".repeat(1_400));
	}

	@Test
	void saysOnWhichLineItIsTooMuch() {
		assertThat(render("a\n".repeat(3_100))).contains("tekst.md:3004:1", "over 3000 linjer");
		assertThat(render("a\n\n" + "b".repeat(8_001))).contains("tekst.md:6:1", "over 8000 tegn");
		assertThat(render("a\n" + "*b* ".repeat(1_501))).contains("tekst.md:5:1", "over 3000 tegn som «*»");
		assertThat(render("[ (](".repeat(1_500))).contains("tekst.md:4:1", "for innviklet");
	}

	@Test
	void leavesNoThreadBehind() throws InterruptedException {
		render("- - a\n".repeat(2_900));
		render("[ (](".repeat(1_500));
		Thread.sleep(200);
		assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).doesNotContain("markdown");
	}

	/** What is found; empty when the text was rendered. */
	private String render(String body) {
		return assertTimeoutPreemptively(LIMIT, () -> {
			try {
				Bodies.publish(this.renderer, body);
				return "";
			}
			catch (Rejection ex) {
				return ex.findings()
					.stream()
					.map((finding) -> finding.place() + " " + finding.message())
					.collect(joining());
			}
		});
	}

	private static String fill(String pattern) {
		return pattern.repeat(BYTES / pattern.length());
	}

}
