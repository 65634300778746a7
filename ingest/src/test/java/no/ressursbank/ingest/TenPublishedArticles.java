package no.ressursbank.ingest;

import java.nio.file.Path;

import no.ressursbank.local.Backends;
import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.Edition;
import no.ressursbank.resourceindex.ElasticsearchConnection;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.Revision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A folder of ten articles, published into an empty server.
 */
@WithBackends
abstract class TenPublishedArticles {

	static final PublishOptions CAREFUL = new PublishOptions(false, false);

	static final PublishOptions FULL = new PublishOptions(true, false);

	static ElasticsearchConnection connection;

	static ElasticsearchOperations operations;

	@TempDir
	Path root;

	ContentFolder content;

	ResourceIndex index;

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
	void publishTenArticles() {
		operations.indexOps(IndexCoordinates.of(ResourceIndex.ALIAS + "-*"))
			.getInformation()
			.forEach((found) -> operations.indexOps(IndexCoordinates.of(found.getName())).delete());
		this.index = new ResourceIndex(operations);
		this.content = new ContentFolder(this.root).articles(10);
		assertThat(publish(CAREFUL).state()).isEqualTo(PublishResult.State.PUBLISHED);
	}

	Revision revision(String id) {
		return this.index.find(id).map(ResourceDocument::revision).orElseThrow();
	}

	Edition edition() {
		return this.index.edition().orElseThrow();
	}

	PublishResult publish(PublishOptions options) {
		return new Publication(this.index, ContentFolder.silent()).publish(this.content.check(), options);
	}

}
