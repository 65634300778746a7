package no.ressursbank.resourceindex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.ressursbank.local.Backends;
import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.IndexInformation;
import org.springframework.data.elasticsearch.core.IndexOperations;
import org.springframework.data.elasticsearch.core.document.Document;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithBackends
class IndexRolloverIntegrationTests {

	private static ElasticsearchConnection connection;

	private static ElasticsearchOperations operations;

	private ResourceIndex index;

	@BeforeAll
	static void connect() {
		connection = ElasticsearchConnection.to(Backends.elasticsearch());
		operations = connection.operations();
	}

	@AfterAll
	static void disconnect() {
		connection.close();
	}

	@BeforeEach
	void begin() {
		names().forEach((name) -> operations.indexOps(IndexCoordinates.of(name)).delete());
		this.index = new ResourceIndex(operations);
	}

	@Test
	void readsBackEveryFieldThatWasWritten() {
		List<ResourceDocument> written = new ArrayList<>(
				List.of(Documents.article("en"), Documents.theme("mobbing"), Documents.model()));
		written.addAll(Documents.detailed());
		publish(written);
		written.forEach((document) -> assertThat(this.index.find(document.id())).contains(document));
	}

	@Test
	void isInvisibleUntilCommit() {
		publish(List.of(Documents.article("gammel")));
		try (IndexRollover rollover = this.index.rollover(Wordbook.EMPTY, "rules")) {
			rollover.write(Documents.article("ny"));
			assertThat(liveIds()).containsExactly("gammel");
			rollover.commit();
		}
		assertThat(liveIds()).containsExactly("ny");
	}

	@Test
	void leavesNothingBehindWithoutACommit() {
		publish(List.of(Documents.article("gammel")));
		Set<String> before = names();
		try (IndexRollover rollover = this.index.rollover(Wordbook.EMPTY, "rules")) {
			rollover.write(Documents.article("ny"));
		}
		assertThat(names()).isEqualTo(before);
		assertThat(liveIds()).containsExactly("gammel");
	}

	@Test
	void nothingIsLiveBeforeTheFirstCommit() {
		assertThat(this.index.live("rules")).isEmpty();
	}

	@Test
	void knowsEveryFingerprintOfALargeIndex() {
		publish(IntStream.range(0, 2500).mapToObj((i) -> Documents.article("artikkel-" + i)).toList());
		LiveIndex live = this.index.live("rules").orElseThrow();
		assertThat(live.fingerprints()).hasSize(2500).containsEntry("artikkel-2499", "v1");
		assertThat(live.currentSchema()).isTrue();
		assertThat(live.isSameAs(Map.of("a", "b"))).isFalse();
	}

	@Test
	void keepsOnlyTheLiveGenerationAndTheOneBefore() {
		for (int i = 0; i < 4; i++) {
			publish(List.of(Documents.article("artikkel-" + i)));
		}
		assertThat(names()).hasSize(2);
		assertThat(new Generations(operations).live()).hasSize(1);
	}

	@Test
	void dropsWhatAKilledWriterLeft() {
		Document mapping = Document.parse(IndexSchema.load().mapping());
		IndexWriter gone = new IndexWriter(IndexWriter.current().host(), IndexWriter.current().machine(), 1,
				Instant.EPOCH);
		mapping.put("_meta", Map.of("writer", gone.toMap()));
		IndexOperations left = operations.indexOps(IndexCoordinates.of(ResourceIndex.ALIAS + "-left"));
		left.create(Document.parse(IndexSchema.load().settings()), mapping);
		publish(List.of(Documents.article("en")));
		assertThat(names()).doesNotContain(ResourceIndex.ALIAS + "-left");
	}

	@Test
	void refusesFieldsTheMappingDoesNotKnow() {
		publish(List.of(Documents.article("en")));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> operations.save(new Unmapped("x", "y"), IndexCoordinates.of(names().iterator().next())));
	}

	private void publish(List<ResourceDocument> documents) {
		try (IndexRollover rollover = this.index.rollover(Wordbook.EMPTY, "rules")) {
			documents.forEach(rollover::write);
			rollover.commit();
		}
	}

	private Set<String> liveIds() {
		return this.index.live("rules").orElseThrow().ids();
	}

	@Test
	void knowsWhenWhatIsLiveLastChanged() {
		Instant now = Instant.parse("2026-11-21T10:00:00Z");
		publish(Documents.publication(Revisions.first(now), List.of(Documents.article("en"), Documents.article("to"))));
		publish(Documents.publication(this.index.live("rules").orElseThrow().revisions(now.plusSeconds(9)),
				List.of(Documents.article("en"))));
		Revision first = revision("en");
		assertThat(first).isEqualTo(new Revision(now.toEpochMilli(), false, 1, now));
		assertThat(revision("change:article:to"))
			.isEqualTo(new Revision(now.toEpochMilli() + 1, true, 2, now.plusSeconds(9)));
	}

	private Revision revision(String id) {
		return this.index.find(id).map(ResourceDocument::revision).orElseThrow();
	}

	private static Set<String> names() {
		return operations.indexOps(IndexCoordinates.of(ResourceIndex.ALIAS + "-*"))
			.getInformation()
			.stream()
			.map(IndexInformation::getName)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	record Unmapped(String id, String surprise) {
	}

}
