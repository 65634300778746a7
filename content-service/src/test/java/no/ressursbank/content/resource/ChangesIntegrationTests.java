package no.ressursbank.content.resource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.ressursbank.local.Backends;
import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.ElasticsearchConnection;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.Revisions;
import no.ressursbank.resourceindex.Tags;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ChangesIntegrationTests {

	private static final int PUBLISHES = 20;

	private final Random random = new Random(5);

	@Autowired
	private RestTestClient client;

	@Test
	void whoeverBeginsAtAnyPublicationEndsWithExactlyTheLiveSet() {
		List<ChangesConsumer> consumers = new ArrayList<>();
		Map<String, Integer> bank = new TreeMap<>();
		for (int publication = 0; publication < PUBLISHES; publication++) {
			edit(bank);
			publish(bank);
			consumers.add(new ChangesConsumer(this.client));
			// Some read after every publication, some seldom.
			consumers.stream().filter((consumer) -> this.random.nextBoolean()).forEach(ChangesConsumer::read);
		}
		consumers.forEach(ChangesConsumer::read);
		assertThat(consumers).allSatisfy((consumer) -> assertThat(consumer.seen()).isEqualTo(titles(bank)));
		assertThat(consumers).allSatisfy((consumer) -> assertThat(consumer.read()).isZero());
	}

	@Test
	void aTokenOfALostLogIsRefused() {
		publish(Map.of("a", 1));
		ChangesConsumer consumer = new ChangesConsumer(this.client);
		consumer.read();
		try (ElasticsearchConnection connection = ElasticsearchConnection.to(Backends.elasticsearch())) {
			connection.operations().indexOps(IndexCoordinates.of(liveName(connection))).delete();
		}
		publish(Map.of("a", 1));
		this.client.get().uri("/api/changes?since=" + consumer.token()).exchange().expectStatus().isEqualTo(410);
		this.client.get().uri("/api/changes?since=x").exchange().expectStatus().isEqualTo(422);
	}

	private void edit(Map<String, Integer> bank) {
		for (int i = 0; i < 12; i++) {
			String id = "r" + this.random.nextInt(30);
			if (this.random.nextInt(3) == 0) {
				bank.remove(id);
			}
			else {
				bank.merge(id, 1, Integer::sum);
			}
		}
	}

	private static Map<String, String> titles(Map<String, Integer> bank) {
		return bank.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> "article " + entry.getKey(), (entry) -> "" + entry.getValue()));
	}

	/** Every publication is a whole new index here: the log must survive that. */
	private static void publish(Map<String, Integer> bank) {
		List<ResourceDocument> documents = bank.entrySet()
			.stream()
			.map((entry) -> new ResourceDocument(entry.getKey(), Kind.ARTICLE, Language.NB, "" + entry.getValue(), "",
					null, Tags.none(), Editorial.of("x"), List.of(), null, null, null, null, "" + entry.getValue()))
			.toList();
		try (ElasticsearchConnection connection = ElasticsearchConnection.to(Backends.elasticsearch())) {
			Instant now = Instant.now();
			Revisions revisions = new ResourceIndex(connection.operations()).live("rules")
				.map((live) -> live.revisions(now))
				.orElseGet(() -> Revisions.first(now));
			Map<String, Kind> kinds = documents.stream()
				.collect(Collectors.toMap(ResourceDocument::id, ResourceDocument::kind));
			Bank.publish(Stream.concat(documents.stream().map(revisions::stamp), revisions.removed(kinds).stream())
				.toList());
		}
	}

	private static String liveName(ElasticsearchConnection connection) {
		return new ResourceIndex(connection.operations()).edition().orElseThrow().indexName();
	}

}
