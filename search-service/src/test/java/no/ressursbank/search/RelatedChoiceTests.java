package no.ressursbank.search;

import java.util.List;

import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelatedChoiceTests {

	@Test
	void aKindComesBeforeOneMoreOfTheSame() {
		assertThat(choice(List.of(), List.of(hit("a", Kind.ARTICLE, null, 10), hit("b", Kind.ARTICLE, null, 9.5),
				hit("c", Kind.ARTICLE, null, 9.2), hit("w", Kind.WEBINAR, null, 8.9), hit("k", Kind.COURSE, null, 2))))
			.containsExactly("a", "w", "b", "c");
	}

	@Test
	void whatEditorsChoseComesFirstInTheirOrder() {
		assertThat(choice(List.of("c", "b"), List.of(hit("c", Kind.ARTICLE, null, 2010),
				hit("b", Kind.ARTICLE, null, 1009), hit("w", Kind.WEBINAR, null, 30))))
			.containsExactly("c", "b", "w");
	}

	@Test
	void aTextAndItsTranslationComeOnce() {
		assertThat(choice(List.of(), List.of(hit("a-nn", Kind.ARTICLE, "a", 10), hit("a", Kind.ARTICLE, null, 9),
				hit("b", Kind.ARTICLE, null, 1))))
			.containsExactly("a-nn", "b");
	}

	private static List<String> choice(List<String> related, List<FoundResource> found) {
		return new RelatedChoice(document(related)).of(found, 4).stream().map((hit) -> hit.resource().id()).toList();
	}

	private static FoundResource hit(String id, Kind kind, @Nullable String translationOf, double score) {
		ShownResource shown = new ShownResource(id, kind.code(), "nb", id, "",
				new ShownResource.Tags(List.of(), List.of()), new ShownResource.Editorial(null, null, translationOf));
		return new FoundResource(shown, score, List.of(), List.of());
	}

	private static ResourceDocument document(List<String> related) {
		Editorial editorial = new Editorial("sovei", null, null, null, List.of(), "full", List.of(), null, null,
				related, null);
		return new ResourceDocument("x", Kind.ARTICLE, Language.NB, "x", "", null, Tags.none(), editorial, List.of(),
				null, null, null, null, "x");
	}

}
