package no.ressursbank.content.guard;

import java.util.Comparator;
import java.util.List;

/**
 * What the guard says of a post.
 *
 * @param level the strictest level of the findings, {@link Level#OK} without any
 * @param findings in the order of the text, title first
 */
public record Judgement(Level level, List<Finding> findings) {

	static Judgement of(List<Finding> findings) {
		Level level = findings.stream().map(Finding::level).max(Comparator.naturalOrder()).orElse(Level.OK);
		return new Judgement(level, List.copyOf(findings));
	}

}
