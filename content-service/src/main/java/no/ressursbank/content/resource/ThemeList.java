package no.ressursbank.content.resource;

import java.util.List;
import java.util.Objects;

import no.ressursbank.resourceindex.ResourceDocument;

/**
 * Themes in the bank's own order, narrowed and cut into parts. There are a few dozen:
 * they are all at hand.
 *
 * @param name the list as text: what a cursor of it is bound to
 */
record ThemeList(List<ResourceDocument> themes, String name) {

	/**
	 * Those of all themes that a client wants.
	 * @throws ResourceProblem when a steward has none
	 */
	static ThemeList of(List<ResourceDocument> all, ThemeFilter filter) {
		List<String> stewards = filter.steward();
		KnownValues.check("steward", stewards,
				all.stream().map((theme) -> theme.editorial().steward()).distinct().toList());
		return new ThemeList(all.stream()
			.filter((theme) -> stewards == null || stewards.contains(theme.editorial().steward()))
			.filter((theme) -> filter.sensitive() == null
					|| filter.sensitive().equals(Objects.requireNonNull(theme.theme()).sensitive()))
			.toList(), "themes" + filter);
	}

	/** A part of the list; all of it when no size was asked for. */
	DocumentPage part(PageRequest page) {
		List<Object> place = (page.cursor() != null) ? Cursor.read(page.cursor(), this.name) : List.of(-1L, "");
		List<ResourceDocument> rest = this.themes.stream().filter((theme) -> isAfter(place, theme)).toList();
		int size = (page.size() != null) ? page.size() : rest.size();
		if (rest.size() <= size) {
			return new DocumentPage(rest, null);
		}
		ResourceDocument last = rest.get(size - 1);
		return new DocumentPage(rest.subList(0, size),
				Cursor.after(List.of((long) Vocabulary.order(last), last.id()), this.name));
	}

	private static boolean isAfter(List<Object> place, ResourceDocument theme) {
		int byOrder = Long.compare(Vocabulary.order(theme), (Long) place.getFirst());
		return byOrder > 0 || (byOrder == 0 && theme.id().compareTo((String) place.getLast()) > 0);
	}

}
