package no.ressursbank.resourceindex;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionsTests {

	private static final Instant FIRST = Instant.parse("2026-11-21T10:00:00Z");

	private Map<String, ResourceDocument> live = Map.of();

	@Test
	void whatDidNotChangeKeepsItsRevision() {
		publish(FIRST, article("a", "1"), article("b", "1"));
		Revision before = revision("a");
		publish(FIRST.plusSeconds(60), article("a", "1"), article("b", "2"));
		assertThat(revision("a")).isEqualTo(before);
		assertThat(revision("b").publication()).isGreaterThan(before.publication());
		assertThat(revision("b").sequence()).isEqualTo(2);
		assertThat(revision("b").modified()).isEqualTo(FIRST.plusSeconds(60));
	}

	@Test
	void newNeighboursAreNoChangeToAReader() {
		publish(FIRST, article("a", Fingerprint.beside("1", List.of("tolk"))));
		Revision before = revision("a");
		publish(FIRST.plusSeconds(60), article("a", Fingerprint.beside("1", List.of("tolketjeneste"))));
		assertThat(revision("a")).isEqualTo(before);
		publish(FIRST.plusSeconds(60), article("a", Fingerprint.beside("2", List.of("tolketjeneste"))));
		assertThat(revision("a").sequence()).isEqualTo(2);
	}

	@Test
	void whatIsGoneLeavesAWordUntilItIsBack() {
		publish(FIRST, article("a", "1"), article("b", "1"));
		publish(FIRST, article("b", "1"));
		assertThat(revision("change:article:a").removed()).isTrue();
		Revision gone = revision("change:article:a");
		publish(FIRST, article("b", "2"));
		assertThat(revision("change:article:a")).isEqualTo(gone);
		publish(FIRST, article("a", "1"), article("b", "2"));
		assertThat(this.live).doesNotContainKey("change:article:a");
		assertThat(revision("a").sequence()).isGreaterThan(gone.sequence());
	}

	@Test
	void aSlugThatBecomesAnotherKindIsGoneAsTheOldOne() {
		publish(FIRST, article("a", "1"));
		publish(FIRST, document("a", Kind.MATERIAL, "1"));
		assertThat(this.live).containsKeys("a", "change:article:a");
		publish(FIRST, article("a", "1"));
		assertThat(this.live).containsKeys("a", "change:material:a").doesNotContainKey("change:article:a");
	}

	@Test
	void aLogThatBeginsAnewHasLargerNumbersThanTheLostOne() {
		publish(FIRST, article("a", "1"));
		publish(FIRST, article("a", "2"));
		long lost = revision("a").publication();
		this.live = Map.of();
		publish(FIRST.plusSeconds(60), article("a", "2"));
		assertThat(revision("a").publication()).isGreaterThan(lost);
		assertThat(revision(Revisions.BEGIN).publication()).isGreaterThan(lost);
	}

	@Test
	void versionControlNeverTakesARevisionBack() {
		Revision committed = new Revision(0, false, 7, FIRST.minusSeconds(500));
		publish(FIRST, article("a", "1").with(committed));
		assertThat(revision("a").sequence()).isEqualTo(7);
		assertThat(revision("a").modified()).isEqualTo(FIRST.minusSeconds(500));
		publish(FIRST, article("a", "2").with(new Revision(0, false, 1, FIRST.minusSeconds(900))));
		assertThat(revision("a").sequence()).isEqualTo(8);
		assertThat(revision("a").modified()).isEqualTo(FIRST);
	}

	private void publish(Instant now, ResourceDocument... next) {
		Map<String, LiveRevision> known = new HashMap<>();
		this.live.forEach((id, document) -> known.put(id,
				new LiveRevision(document.kind(), document.fingerprint(), document.revision())));
		this.live = Documents.publication(new Revisions(known, now), List.of(next))
			.stream()
			.collect(Collectors.toMap(ResourceDocument::id, Function.identity()));
	}

	private Revision revision(String id) {
		return Objects.requireNonNull(this.live.get(id), id).revision();
	}

	private static ResourceDocument article(String id, String fingerprint) {
		return document(id, Kind.ARTICLE, fingerprint);
	}

	private static ResourceDocument document(String id, Kind kind, String fingerprint) {
		return new ResourceDocument(id, kind, Language.NB, id, "", null, Tags.none(), Editorial.of("sovei"), List.of(),
				null, null, null, null, fingerprint);
	}

}
