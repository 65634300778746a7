package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import no.ressursbank.resourceindex.ResourceDocument;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.elasticsearch.core.convert.MappingElasticsearchConverter;
import org.springframework.data.elasticsearch.core.document.Document;
import org.springframework.data.elasticsearch.core.mapping.SimpleElasticsearchMappingContext;

/**
 * Reads resources by Jackson, which knows beforehand how a record is made. The general
 * way looks at every field of every document anew: half of all that the service did when
 * a publication made it read everything again.
 */
final class DocumentReader extends MappingElasticsearchConverter {

	private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

	private static final JsonMapper JSON = JsonMapper.builder()
		// Their codes are their names in lower case.
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		// The index holds nothing of what is empty.
		.withConfigOverride(List.class, (list) -> list.setNullHandling(EMPTY))
		.withConfigOverride(Map.class, (map) -> map.setNullHandling(EMPTY))
		.build();

	DocumentReader(SimpleElasticsearchMappingContext context) {
		super(context);
	}

	@Override
	public <R> R read(Class<R> type, Document source) {
		return (type == ResourceDocument.class) ? JSON.convertValue(source, type) : super.read(type, source);
	}

}
