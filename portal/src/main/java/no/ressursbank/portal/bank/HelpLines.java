package no.ressursbank.portal.bank;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/**
 * All help lines of the bank. There are always some: also while nothing answers.
 */
@Component
public class HelpLines {

	/** Norway's own numbers, for the moment when the bank's list was never read. */
	private static final List<HelpLine> EMERGENCY = List.of(line("113", "Nødnummer medisinsk hjelp"),
			line("112", "Nødnummer politi"), line("116 117", "Legevakt"),
			line("116 111", "Alarmtelefonen for barn og unge"));

	/** More than any number has: what has none stands last. */
	private static final int MOST_DIGITS = 20;

	private static final Logger logger = LoggerFactory.getLogger(HelpLines.class);

	private final ContentService content;

	HelpLines(ContentService content) {
		this.content = content;
	}

	/**
	 * Each line once: the emergency numbers, which are the shortest, before the others.
	 */
	public List<HelpLine> all() {
		try {
			List<HelpLine> lines = distinct(this.content.themes().items());
			return lines.isEmpty() ? EMERGENCY : lines;
		}
		catch (BankProblem | ResourceAccessException ex) {
			logger.debug("No help lines to be had", ex);
			return EMERGENCY;
		}
	}

	private static List<HelpLine> distinct(List<Theme> themes) {
		Map<String, HelpLine> lines = new LinkedHashMap<>();
		themes.stream().flatMap((theme) -> theme.help().stream()).forEach((line) -> lines.putIfAbsent(line.id(), line));
		return lines.values()
			.stream()
			.sorted(Comparator.comparingInt((line) -> (line.phone() != null) ? line.phone().length() : MOST_DIGITS))
			.toList();
	}

	private static HelpLine line(String phone, String name) {
		return new HelpLine(phone, name, phone, null, null, null, null, null, null);
	}

}
