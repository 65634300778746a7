package no.ressursbank.portal.member;

import java.util.List;
import java.util.Map;

import no.ressursbank.portal.member.Check.Finding;
import no.ressursbank.portal.member.Marked.Part;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTests {

	@Test
	void marksThePlaceInTheTextAsItWasTyped() {
		Check check = new Check("hold", List.of(finding("text", 4, 7, "hold")), null);

		List<Marked> marked = Marked.of(Map.of("title", "Om Ola", "text", "Jeg Ola nå"), check);

		assertThat(marked).singleElement()
			.extracting(Marked::parts)
			.isEqualTo(List.of(new Part("Jeg ", ""), new Part("Ola", "hold"), new Part(" nå", "")));
	}

	@Test
	void keepsEveryCharacterWhenFindingsOverlapOrReachTooFar() {
		Check check = new Check("stop",
				List.of(finding("text", 3, 99, "stop"), finding("text", 0, 5, "warn"), finding("text", 7, 8, "hold")),
				null);

		List<Marked> marked = Marked.of(Map.of("text", "abcdefgh"), check);

		assertThat(String.join("", marked.getFirst().parts().stream().map(Part::text).toList())).isEqualTo("abcdefgh");
	}

	@Test
	void showsNoFieldWithoutAFinding() {
		assertThat(Marked.of(Map.of("text", "Hei"), new Check("ok", null, null))).isEmpty();
	}

	private static Finding finding(String field, int start, int end, String level) {
		return new Finding(field, start, end, level, "Hva som er galt.", "Hvordan det kan skrives.");
	}

}
