package no.ressursbank.portal.resource;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.ressursbank.portal.bank.ContentService;
import no.ressursbank.portal.bank.Labels;
import no.ressursbank.portal.bank.Resource;
import no.ressursbank.portal.bank.Tags;
import no.ressursbank.portal.bank.Theme;
import no.ressursbank.portal.layout.InTemplates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What stands beside a text: its tags in words, and how long it takes. */
@InTemplates
@Component("facts")
class ResourceFacts {

	private final ContentService content;

	private final Labels labels;

	ResourceFacts(ContentService content, Labels labels) {
		this.content = content;
		this.labels = labels;
	}

	/** The themes of a resource, with their titles. */
	List<Theme> themes(Tags tags) {
		return this.content.themes().items().stream().filter((theme) -> tags.themes().contains(theme.id())).toList();
	}

	/** For whom it is, in words. */
	public String audiences(Tags tags) {
		return String.join(", ", this.labels.of("audience", tags.audiences()));
	}

	/** Grades that follow each other as one range: 1–4, 7. */
	public String grades(Tags tags) {
		int[] grades = tags.grades()
			.stream()
			.filter((one) -> one.matches("[0-9]{1,2}"))
			.mapToInt(Integer::parseInt)
			.sorted()
			.toArray();
		return IntStream.range(0, grades.length)
			.filter((i) -> i == 0 || grades[i] != grades[i - 1] + 1)
			.mapToObj((begin) -> range(grades, begin))
			.collect(Collectors.joining(", "));
	}

	/** How long a duration is; null for none. */
	public @Nullable Long minutes(@Nullable String duration) {
		try {
			return (duration != null) ? Duration.parse(duration).toMinutes() : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** The size of a file as people say it. */
	public String size(Resource.PdfFile file) {
		return (file.bytes() < 1_000_000) ? Math.max(1, file.bytes() / 1000) + " kB"
				: "%.1f MB".formatted(file.bytes() / 1e6).replace('.', ',');
	}

	private static String range(int[] grades, int begin) {
		int end = begin;
		while (end + 1 < grades.length && grades[end + 1] == grades[end] + 1) {
			end++;
		}
		return (end == begin) ? Integer.toString(grades[begin]) : grades[begin] + "–" + grades[end];
	}

}
