package no.ressursbank.search;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.data.elasticsearch.core.SearchHit;

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

	private static List<String> choice(List<String> related, List<SearchHit<ResourceDocument>> found) {
		return new RelatedChoice(document("x", Kind.ARTICLE, related, null)).of(found, 4)
			.stream()
			.map(SearchHit::getContent)
			.map(ResourceDocument::id)
			.toList();
	}

	private static SearchHit<ResourceDocument> hit(String id, Kind kind, @Nullable String translationOf, double score) {
		return new SearchHit<>("resources", id, null, (float) score, new Object[0], Map.of(), Map.of(), null, null,
				Map.of(), document(id, kind, List.of(), translationOf));
	}

	private static ResourceDocument document(String id, Kind kind, List<String> related,
			@Nullable String translationOf) {
		Editorial editorial = new Editorial("sovei", null, null, null, List.of(), "full", List.of(), null, null,
				related, translationOf);
		return new ResourceDocument(id, kind, Language.NB, id, "", null, Tags.none(), editorial, List.of(), null, null,
				null, null, id);
	}

}
