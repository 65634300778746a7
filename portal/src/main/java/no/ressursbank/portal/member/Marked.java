package no.ressursbank.portal.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A field with the guard's findings in it.
 *
 * @param field its name
 * @param parts all of its text, in order
 */
public record Marked(String field, List<Part> parts, List<Check.Finding> findings) {

	/** A part of a text; level is empty where nothing was found. */
	public record Part(String text, String level) {
	}

	/** The fields in which something was found. */
	public static List<Marked> of(Map<String, String> fields, Check check) {
		return fields.entrySet()
			.stream()
			.map((field) -> of(field.getKey(), field.getValue(),
					check.findings()
						.stream()
						.filter((one) -> one.field().equals(field.getKey()))
						.sorted(Comparator.comparingInt(Check.Finding::start))
						.toList()))
			.filter((field) -> !field.findings.isEmpty())
			.toList();
	}

	private static Marked of(String field, String text, List<Check.Finding> findings) {
		List<Part> parts = new ArrayList<>();
		int at = 0;
		for (Check.Finding finding : findings) {
			int from = Math.clamp(finding.start(), at, text.length());
			int to = Math.clamp(finding.end(), from, text.length());
			parts.add(new Part(text.substring(at, from), ""));
			parts.add(new Part(text.substring(from, to), finding.level()));
			at = to;
		}
		parts.add(new Part(text.substring(at), ""));
		return new Marked(field, parts.stream().filter((part) -> !part.text.isEmpty()).toList(), findings);
	}

}
