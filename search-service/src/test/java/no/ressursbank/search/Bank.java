package no.ressursbank.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import no.ressursbank.language.VocabularyCount;
import no.ressursbank.local.Backends;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.ElasticsearchConnection;
import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.IndexRollover;
import no.ressursbank.resourceindex.IndexUpdate;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.Tags;
import no.ressursbank.resourceindex.ThemeEntry;
import no.ressursbank.resourceindex.Wordbook;

/** A small bank: two themes, three articles that differ, and many that do not. */
final class Bank {

	static final int ALIKE = 23;

	private Bank() {
	}

	static void publish() {
		publish(documents());
	}

	/** With a connection that waits longer than the services do. */
	static void publish(List<ResourceDocument> documents) {
		Wordbook words = words(documents);
		try (ElasticsearchConnection connection = ElasticsearchConnection.to(Backends.elasticsearch());
				IndexRollover next = new ResourceIndex(connection.operations()).rollover(words, "rules")) {
			documents.forEach(next::write);
			next.write(wordbook(words, "words"));
			next.commit();
		}
	}

	/** Adds an article to the index that is live. */
	static void add(ResourceDocument article) {
		try (ElasticsearchConnection connection = ElasticsearchConnection.to(Backends.elasticsearch())) {
			ResourceIndex index = new ResourceIndex(connection.operations());
			IndexUpdate update = index.update(index.live("rules").orElseThrow());
			List<ResourceDocument> documents = new ArrayList<>(documents());
			documents.add(article);
			update.write(article);
			update.write(wordbook(words(documents), article.id()));
			update.commit();
		}
	}

	private static ResourceDocument wordbook(Wordbook words, String edition) {
		return new ResourceDocument(Wordbook.DOCUMENT_ID, Kind.WORDBOOK, Language.NB, "", "", null, Tags.none(),
				Editorial.of(""), List.of(), null, null, null, words, edition);
	}

	private static Wordbook words(List<ResourceDocument> documents) {
		VocabularyCount count = new VocabularyCount();
		documents.forEach((document) -> {
			count.add(document.title());
			document.passages().forEach((passage) -> count.add(passage.text()));
		});
		List<String> forms = new ArrayList<>();
		count.forms().forEach((form, number) -> forms.add(form + " " + number));
		return new Wordbook(List.of(), List.of("katapult"),
				List.of("lik: mobbing, plaging", "lik: selvskading, kutte seg"), List.of("katapult", "kaste stein"),
				forms);
	}

	private static List<ResourceDocument> documents() {
		List<ResourceDocument> documents = new ArrayList<>(
				List.of(theme("mobbing", "Mobbeforebyggende arbeid", "Mobbeførebyggjande arbeid", List.of()),
						theme("selvskading", "Selvskading", "Sjølvskading",
								List.of(new HelpLine("alarmtelefonen", "Alarmtelefonen", "116 111", null, "Døgnåpen",
										Map.of("nb", "Barn", "nn", "Born")))),
						article("mistanke-om-mobbing", Language.NB, "mobbing", "Mistanke om mobbing",
								new Passage("Først", "Snakk med eleven før du gjør noe annet.", "forst", null),
								new Passage("Undersøk <b>",
										"Skriv <script>alert(1)</script> ned det du ser om mobbingen & si fra.",
										"undersok", null)),
						article("plan-mot-mobbing", Language.NN, "mobbing", "Ein plan som verkar",
								new Passage("Tiltak",
										"Skulen lagar ein skriftleg plan når nokon vert utsett for plaging.", null, 3)),
						article("nar-en-elev-forteller", Language.NB, "selvskading",
								"Når en elev forteller om selvskading", List.of("bandasjer på armen"),
								new Passage("Samtalen", "Lytt rolig, og ikke lov å holde det hemmelig.", null, null))
							.withNeighbours(List.of("sårstell"))));
		for (int i = 0; i < ALIKE; i++) {
			documents.add(article("rutine-" + i, Language.NB, "mobbing", "Rutine for friminutt",
					new Passage("Rutine", "Voksne er ute i friminuttet.", null, null)));
		}
		return documents;
	}

	static ResourceDocument theme(String id, String bokmal, String nynorsk, List<HelpLine> lines) {
		ThemeEntry entry = new ThemeEntry(id, Map.of("nb", bokmal, "nn", nynorsk), Map.of("nb", "Om " + bokmal),
				!lines.isEmpty(), lines, 0);
		return new ResourceDocument(Kind.THEME.documentId(id), Kind.THEME, Language.NB, bokmal, "", null, Tags.none(),
				Editorial.of("sovei"), List.of(), null, entry, null, null, id);
	}

	static ResourceDocument article(String id, Language language, String theme, String title, Passage... passages) {
		return article(id, language, theme, title, List.of(), passages);
	}

	private static ResourceDocument article(String id, Language language, String theme, String title,
			List<String> keywords, Passage... passages) {
		Editorial editorial = new Editorial("sovei", "CC BY 4.0", LocalDate.of(2026, 11, 1), LocalDate.of(2027, 5, 1),
				List.of(), "full", List.of(), null, null, List.of(), null);
		Tags tags = new Tags(List.of(theme), List.of("laerere"), List.of("5"), List.of("samtale"), "akutt", List.of(),
				List.of(), keywords);
		return new ResourceDocument(id, Kind.ARTICLE, language, title, "Om " + title, "<p>" + title + "</p>", tags,
				editorial, List.of(passages), null, null, null, null, id);
	}

}
