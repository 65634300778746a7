package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceFields;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.stereotype.Component;

/**
 * Refuses values of filters whose words editors choose freely, such as audiences, when
 * nothing in the bank has them: a misspelt audience is not one that has nothing. Asked
 * only of a list that came out empty.
 */
@Component
class UsedValues {

	/** Parameters by the field that they narrow. */
	private static final Map<String, String> PARAMETERS = Map.of(ResourceFields.AUDIENCES, "audience",
			ResourceFields.SITUATIONS, "situation", ResourceFields.STEWARD, "steward", ResourceFields.SERIES, "series",
			ResourceFields.AREA, "area");

	private final IndexReader index;

	UsedValues(IndexReader index) {
		this.index = index;
	}

	/**
	 * Looks at what a list was narrowed by.
	 * @param wanted values by field
	 * @throws ResourceProblem naming the first value that nothing has
	 */
	void check(Map<String, List<String>> wanted) {
		List<String> fields = wanted.keySet().stream().filter(PARAMETERS::containsKey).toList();
		if (!fields.isEmpty()) {
			SearchHits<ResourceDocument> found = this.index.search(CountQueries.valuesOf(fields));
			fields.forEach((field) -> KnownValues.check(PARAMETERS.getOrDefault(field, field), wanted.get(field),
					Counts.values(found, field)));
		}
	}

}
