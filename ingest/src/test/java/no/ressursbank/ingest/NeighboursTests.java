package no.ressursbank.ingest;

import java.util.List;
import java.util.Map;

import no.ressursbank.ingest.resource.Signpost;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NeighboursTests {

	private static final Map<String, Signpost> BANK = Map.of("samtale", signpost("elevsamtale", "tolk", "borte"),
			"tolk", signpost("tolketjeneste"), "mobbing", signpost("plaging"), "selv", signpost("seg selv", "selv"));

	@Test
	void bothGetTheWordsOfTheOtherWhicheverNamesIt() {
		assertThat(Neighbours.words(BANK)).containsEntry("samtale", List.of("tolketjeneste"))
			.containsEntry("tolk", List.of("elevsamtale"));
	}

	@Test
	void whatNobodyRelatesHasNone() {
		assertThat(Neighbours.words(BANK)).containsOnlyKeys("samtale", "tolk");
	}

	private static Signpost signpost(String words, String... related) {
		return new Signpost(List.of(words), List.of(related));
	}

}
