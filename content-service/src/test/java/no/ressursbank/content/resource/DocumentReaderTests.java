package no.ressursbank.content.resource;

import java.util.Set;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.ResourceConversions;
import no.ressursbank.resourceindex.ResourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.data.elasticsearch.core.convert.ElasticsearchConverter;
import org.springframework.data.elasticsearch.core.convert.MappingElasticsearchConverter;
import org.springframework.data.elasticsearch.core.document.Document;
import org.springframework.data.elasticsearch.core.mapping.SimpleElasticsearchMappingContext;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentReaderTests {

	private final SimpleElasticsearchMappingContext context = context();

	private final ElasticsearchConverter general = ready(new MappingElasticsearchConverter(this.context));

	private final ElasticsearchConverter reader = ready(new DocumentReader(this.context));

	@ParameterizedTest
	@MethodSource
	void readsWhatTheGeneralWayReads(ResourceDocument document) {
		Document stored = this.general.mapObject(document);
		assertThat(this.reader.read(ResourceDocument.class, stored))
			.isEqualTo(this.general.read(ResourceDocument.class, stored));
	}

	static Stream<ResourceDocument> readsWhatTheGeneralWayReads() {
		return Bank.documents().stream();
	}

	@ParameterizedTest
	@MethodSource("readsWhatTheGeneralWayReads")
	void whatIsEmptyMayBeMissing(ResourceDocument document) {
		Document stored = this.general.mapObject(document);
		stored.keySet().removeAll(Set.of("passages", "contents", "attachments", "details"));
		assertThat(this.reader.read(ResourceDocument.class, stored))
			.isEqualTo(this.general.read(ResourceDocument.class, stored));
	}

	private static SimpleElasticsearchMappingContext context() {
		SimpleElasticsearchMappingContext context = new SimpleElasticsearchMappingContext();
		context.setSimpleTypeHolder(ResourceConversions.conversions().getSimpleTypeHolder());
		context.afterPropertiesSet();
		return context;
	}

	private static ElasticsearchConverter ready(MappingElasticsearchConverter converter) {
		converter.setConversions(ResourceConversions.conversions());
		converter.afterPropertiesSet();
		return converter;
	}

}
