package no.ressursbank.portal.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AccessibilityIntegrationTests {

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn" })
	void everyPageCanBeUsedByEverybody(String language) {
		List<String> wrong = visit(language, true);
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn" })
	void everyPageIsWholeWithoutScripts(String language) {
		List<String> wrong = visit(language, false);
		assertThat(wrong).isEmpty();
	}

	private static List<String> visit(String language, boolean scripts) {
		List<String> wrong = new ArrayList<>();
		try (Visitor reader = Visitor.of(language, scripts)) {
			for (String path : Site.PAGES) {
				Look.at(reader.go(path).page(), language, scripts, wrong);
			}
			wrong.addAll(reader.wrong());
		}
		return wrong;
	}

}
