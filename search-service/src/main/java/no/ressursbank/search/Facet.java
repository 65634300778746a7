package no.ressursbank.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceFields;

/**
 * An axis to filter by and to count along. Its name in requests and answers is the
 * parameter.
 */
enum Facet {

	THEME(ResourceFields.THEMES), KIND(ResourceFields.KIND, Kind.searchable().stream().map(Kind::code)),
	AUDIENCE(ResourceFields.AUDIENCES), GRADE(ResourceFields.GRADES), SITUATION(ResourceFields.SITUATIONS),
	HORIZON(ResourceFields.HORIZON, Stream.of("akutt", "forebyggende", "system")),
	MODEL(ResourceFields.MODEL_COMPONENTS),
	LANGUAGE(ResourceFields.LANGUAGE, Arrays.stream(Language.values()).map(Language::code));

	private final String field;

	@SuppressWarnings("ImmutableEnumChecker") // Stream.toList() cannot be changed
	private final List<String> values;

	Facet(String field) {
		this(field, Stream.empty());
	}

	Facet(String field, Stream<String> values) {
		this.field = field;
		this.values = values.toList();
	}

	String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	String field() {
		return this.field;
	}

	/**
	 * All values there can be; empty when editors may add new ones.
	 */
	List<String> closedList() {
		return this.values;
	}

}
