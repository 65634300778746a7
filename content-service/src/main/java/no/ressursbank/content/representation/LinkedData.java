package no.ressursbank.content.representation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import no.ressursbank.content.resource.HelpLineView;
import no.ressursbank.content.resource.Portal;
import no.ressursbank.content.resource.ResourceView;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * A resource as schema.org, with the fields that NS 4180 asks of a learning resource.
 */
@Component
class LinkedData {

	/** Languages as the standard wants them (ISO 639-3). */
	private static final Map<String, String> LANGUAGES = Map.of("nb", "nob", "nn", "nno", "se", "sme", "en", "eng");

	private static final Pattern CREATIVE_COMMONS = Pattern.compile("CC (BY(?:-(?:NC|SA|ND))*) ([1-4]\\.0)");

	/** A pupil of the first grade is six when the year begins, and seven when it ends. */
	private static final int AGE_BEFORE_GRADE = 5;

	private static final List<Object> CONTEXT = List.of("https://schema.org",
			Map.of("help", "https://schema.org/mentions"));

	private final Portal portal;

	LinkedData(Portal portal) {
		this.portal = portal;
	}

	Map<String, Object> of(ResourceDocument document, ResourceView view) {
		Fields data = new Fields();
		data.put("@context", CONTEXT);
		data.put("@type", type(document));
		data.put("@id", this.portal.page(document));
		data.put("identifier", this.portal.page(document));
		data.put("url", this.portal.page(document));
		data.put("name", view.title());
		data.put("description", (view.excerpt() != null) ? view.excerpt() : view.summary());
		data.put("inLanguage", LANGUAGES.get(view.language()));
		data.put("dateModified", view.modified().toString());
		LinkedKinds.add(view, data);
		if (view.contact() == null) {
			learning(view, data);
		}
		data.put("help", view.help().stream().map(LinkedData::help).toList());
		return data.all();
	}

	private static void learning(ResourceView view, Fields data) {
		data.put("license", licence(view.editorial().licence()));
		data.put("timeRequired", view.editorial().duration());
		data.put("about", view.tags().themes());
		data.put("teaches", view.tags().model());
		data.put("educationalUse", view.tags().situations());
		data.put("keywords", view.tags().keywords());
		data.put("audience", view.tags().audiences().stream().map(Fields::audience).toList());
		data.put("educationalLevel", view.tags().grades());
		data.put("typicalAgeRange", ages(view.tags().grades()));
		data.put("isPartOf", Fields.named("Collection", "Ressursbanken"));
		data.put("author", view.editorial().authors().stream().map((name) -> Fields.named("Person", name)).toList());
		data.put("isBasedOn",
				view.editorial()
					.sources()
					.stream()
					.map((source) -> Fields.work(source.title(), source.url()))
					.toList());
		data.put("isAccessibleForFree", true);
	}

	/** By its address where it has one that everybody knows. */
	private static @Nullable String licence(@Nullable String name) {
		if (name == null) {
			return null;
		}
		Matcher licence = CREATIVE_COMMONS.matcher(name);
		return licence.matches() ? "https://creativecommons.org/licenses/%s/%s/"
			.formatted(licence.group(1).toLowerCase(Locale.ROOT), licence.group(2)) : name;
	}

	private static String type(ResourceDocument document) {
		return switch (document.kind()) {
			case WEBINAR -> "EducationEvent";
			case COURSE -> "Course";
			case CONTACT -> "Organization";
			default -> "LearningResource";
		};
	}

	private static @Nullable String ages(List<String> grades) {
		IntStream numbers = grades.stream().filter((grade) -> grade.matches("\\d{1,2}")).mapToInt(Integer::parseInt);
		var range = numbers.summaryStatistics();
		return (range.getCount() > 0)
				? (range.getMin() + AGE_BEFORE_GRADE) + "-" + (range.getMax() + AGE_BEFORE_GRADE + 1) : null;
	}

	private static Map<String, Object> help(HelpLineView line) {
		Map<String, Object> help = new LinkedHashMap<>(Fields.named("Organization", line.name()));
		if (line.phone() != null) {
			help.put("telephone", line.phone());
		}
		return help;
	}

}
