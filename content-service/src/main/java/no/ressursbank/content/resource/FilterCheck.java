package no.ressursbank.content.resource;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.stereotype.Component;

/**
 * Refuses values of filters that nothing can have.
 */
@Component
class FilterCheck {

	private static final List<String> LANGUAGES = List.of("nb", "nn", "se", "en");

	/** As front matter has them, from primary school to the last of upper secondary. */
	private static final List<String> GRADES = IntStream.rangeClosed(1, 13).mapToObj(Integer::toString).toList();

	private static final List<String> HORIZONS = List.of("akutt", "forebyggende", "system");

	private final Resources resources;

	FilterCheck(Resources resources) {
		this.resources = resources;
	}

	/**
	 * Checks the filters of any list.
	 * @param themes all themes of the bank
	 * @throws ResourceProblem naming the first value that is not known
	 */
	void check(TagFilter tags, List<ResourceDocument> themes) {
		KnownValues.check("theme", tags.theme(), themes.stream().map(Addresses::idOf).toList());
		KnownValues.check("language", tags.language(), LANGUAGES);
		KnownValues.check("grade", tags.grade(), GRADES);
		KnownValues.check("horizon", tags.horizon(), HORIZONS);
		if (tags.model() != null) {
			KnownValues.check("model", tags.model(), components());
		}
	}

	private List<String> components() {
		return this.resources.model()
			.stream()
			.flatMap((page) -> Objects.requireNonNull(page.model().model()).modules().stream())
			.flatMap((module) -> module.components().stream())
			.map((component) -> component.id())
			.toList();
	}

}
