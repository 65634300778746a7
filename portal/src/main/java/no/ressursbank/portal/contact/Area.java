package no.ressursbank.portal.contact;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import no.ressursbank.portal.bank.Summary;

/**
 * The contacts that serve an area.
 *
 * @param level national, county or municipality
 * @param name of the county or municipality
 */
record Area(String level, String name, List<Summary> contacts) {

	private static final List<String> LEVELS = List.of("national", "county", "municipality");

	/** The whole country first, then counties and municipalities by name. */
	static List<Area> of(List<Summary> contacts) {
		Collator norwegian = Collator.getInstance(Locale.of("nb"));
		return contacts.stream()
			.map(Area::key)
			.distinct()
			.sorted(Comparator.comparingInt((Area area) -> LEVELS.indexOf(area.level))
				.thenComparing(Area::name, norwegian))
			.map((area) -> new Area(area.level, area.name,
					contacts.stream()
						.filter((one) -> key(one).equals(area))
						.sorted(Comparator.comparing(Summary::title, norwegian))
						.toList()))
			.toList();
	}

	private static Area key(Summary contact) {
		String level = Objects.requireNonNullElse(contact.contact().areaLevel(), "national");
		String name = Objects.requireNonNullElse(contact.contact().area(), "");
		return new Area(level, level.equals("national") ? "" : name, List.of());
	}

}
