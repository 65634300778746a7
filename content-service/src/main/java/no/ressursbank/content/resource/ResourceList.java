package no.ressursbank.content.resource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceFields;
import org.jspecify.annotations.Nullable;

/**
 * A list of resources: which, and in what order.
 */
final class ResourceList {

	private final List<Query> filters = new ArrayList<>();

	private List<SortOptions> order = List.of(by(ResourceFields.ID, SortOrder.Asc));

	/** Values that it is narrowed by, by field. */
	private final Map<String, List<String>> wanted = new LinkedHashMap<>();

	/** The list as text: what a cursor of it is bound to. */
	private final StringBuilder name = new StringBuilder();

	ResourceList(Kind kind, TagFilter tags) {
		anyOf(ResourceFields.KIND, List.of(kind.code()));
		anyOf(ResourceFields.THEMES, tags.theme());
		anyOf(ResourceFields.AUDIENCES, tags.audience());
		anyOf(ResourceFields.GRADES, tags.grade());
		anyOf(ResourceFields.SITUATIONS, tags.situation());
		anyOf(ResourceFields.HORIZON, tags.horizon());
		anyOf(ResourceFields.MODEL_COMPONENTS, tags.model());
		anyOf(ResourceFields.STEWARD, tags.steward());
		anyOf(ResourceFields.LANGUAGE, tags.language());
	}

	ResourceList narrow(MaterialFilter filter) {
		if (filter.printable() != null) {
			anyOf(ResourceFields.PRINTABLE, List.of(filter.printable().toString()));
		}
		if (filter.maxMinutes() != null) {
			double most = filter.maxMinutes();
			this.filters.add(Query
				.of((query) -> query.range((range) -> range.number((n) -> n.field(ResourceFields.MINUTES).lte(most)))));
			this.name.append("minutes").append(most);
		}
		return this;
	}

	ResourceList narrow(WebinarFilter filter, Instant now) {
		anyOf(ResourceFields.STATUS, filter.status());
		anyOf(ResourceFields.SERIES, filter.series());
		if (filter.when() != null) {
			boolean upcoming = filter.when().equals("upcoming");
			this.filters.add(Query.of((query) -> query.range((range) -> range.date((date) -> {
				date.field(ResourceFields.END);
				return upcoming ? date.gt(now.toString()) : date.lte(now.toString());
			}))));
			SortOrder first = upcoming ? SortOrder.Asc : SortOrder.Desc;
			this.order = List.of(by(ResourceFields.START, first), by(ResourceFields.ID, SortOrder.Asc));
			this.name.append("when").append(filter.when());
		}
		return this;
	}

	ResourceList narrow(ContactFilter filter) {
		anyOf(ResourceFields.AREA, filter.area());
		anyOf(ResourceFields.AREA_LEVEL, filter.areaLevel());
		return this;
	}

	Map<String, List<String>> wanted() {
		return this.wanted;
	}

	Query query() {
		return Query.of((query) -> query.bool((bool) -> bool.filter(this.filters)));
	}

	List<SortOptions> order() {
		return this.order;
	}

	String name() {
		return this.name.toString();
	}

	private void anyOf(String field, @Nullable List<String> values) {
		if (values != null && !values.isEmpty()) {
			this.filters.add(ResourceQueries.anyOf(field, values));
			this.wanted.put(field, values);
			this.name.append(field).append(values);
		}
	}

	private static SortOptions by(String field, SortOrder order) {
		return ResourceQueries.by(field, order);
	}

}
