package no.ressursbank.portal.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The judge of what everybody can use: axe-core. It is brought to a page once, however
 * often that is judged, and only what is wrong is carried out of the browser: what is
 * right fills megabytes.
 */
final class Axe {

	/** WCAG 2.2, levels A and AA, and what is good practice besides. */
	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final String SOURCE = source();

	private static final String JUDGE = """
			async (only) => (await axe.run(document, {runOnly: only, resultTypes: ['violations']})).violations
			 .map((found) => found.id + ' ' + found.nodes.slice(0, 2).map((node) => node.html).join(' '))""";

	private Axe() {
	}

	/** What is wrong with the page as it is shown now, by every rule. */
	static List<?> everything(Page page) {
		return judge(page, "tag", RULES);
	}

	/** Which colours cannot be told apart as the page is shown now. */
	static List<?> colours(Page page) {
		return judge(page, "rule", List.of("color-contrast"));
	}

	private static List<?> judge(Page page, String type, List<String> values) {
		if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
			page.evaluate(SOURCE);
		}
		return (List<?>) page.evaluate(JUDGE, Map.of("type", type, "values", values));
	}

	private static String source() {
		try (InputStream source = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
			return new String(source.readAllBytes(), UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
