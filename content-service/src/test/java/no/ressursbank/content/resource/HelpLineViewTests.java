package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.HelpLine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HelpLineViewTests {

	@Test
	void helpLinesAreInTheReadersLanguageOrBokmal() {
		HelpLine both = new HelpLine("a", "A", null, null, null, Map.of("nb", "Barn", "nn", "Born"));
		HelpLine one = new HelpLine("b", "B", null, null, null, Map.of("nb", "Voksne"));
		assertThat(HelpLineView.of(List.of(both, one), "nn")).extracting(HelpLineView::forWhom)
			.containsExactly("Born", "Voksne");
	}

}
