package no.ressursbank.portal.bank;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A theme. The list of themes leaves out what only its own page has.
 *
 * @param responsible who its steward is; null when the bank has no name for that
 * @param sensitive whether help lines stand before everything else
 * @param resources how many there are, by kind
 * @param articles the newest reviewed
 */
public record Theme(String id, String title, String summary, String steward, @Nullable Steward responsible,
		boolean sensitive, List<HelpLine> help, Map<String, Long> resources, List<Summary> articles) {

	public Theme(String id, String title, @Nullable String summary, @Nullable String steward,
			@Nullable Steward responsible, boolean sensitive, @Nullable List<HelpLine> help,
			@Nullable Map<String, Long> resources, @Nullable List<Summary> articles) {
		this.id = id;
		this.title = title;
		this.summary = (summary != null) ? summary : "";
		this.steward = (steward != null) ? steward : "";
		this.responsible = responsible;
		this.sensitive = sensitive;
		this.help = Absent.orEmpty(help);
		this.resources = (resources != null) ? resources : Map.of();
		this.articles = Absent.orEmpty(articles);
	}

}
