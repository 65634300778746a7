package no.ressursbank.ingest.link;

import java.util.List;
import java.util.stream.Collectors;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.link.LinkReport.Link;
import no.ressursbank.ingest.link.LinkState.State;

/**
 * What editors read of a check of links, in Markdown and bokmål.
 */
public final class LinkText {

	private final LinkReport report;

	private final String prefix;

	/**
	 * Of a report.
	 * @param prefix what comes before the name of a file, such as {@code content/}
	 */
	public LinkText(LinkReport report, String prefix) {
		this.report = report;
		this.prefix = prefix;
	}

	/** All but those that answer. */
	public String text() {
		StringBuilder text = new StringBuilder("### Lenker ut av banken\n\n");
		text.append("%d adresser kontrollert %s: %d døde, %d svarte ikke denne gangen, %d må en person se på.%n"
			.formatted(this.report.links().size(), this.report.checked(), count(State.DEAD), count(State.FAILING),
					count(State.UNSURE)));
		text.append(list("Døde: har feilet på minst tre dager. Bytt dem ut eller ta dem bort", State.DEAD));
		text.append(list("Svarte ikke denne gangen", State.FAILING));
		text.append(list("Slipper ikke inn programmer", State.UNSURE));
		return text.toString();
	}

	private int count(State state) {
		return this.report.in(state).size();
	}

	private String list(String title, State state) {
		List<Link> links = this.report.in(state);
		return links.isEmpty() ? ""
				: "\n**" + title + "**\n\n" + links.stream().map(this::line).collect(Collectors.joining("\n")) + "\n";
	}

	/** In code, so that nothing in an address becomes a link or a mention. */
	private String line(Link link) {
		String places = link.places().stream().map(this::place).collect(Collectors.joining(", "));
		return "- `" + link.address().replace("`", "%60") + "`: " + link.known().reason() + ". Står i " + places;
	}

	private String place(Place place) {
		return "`" + this.prefix + place + "`";
	}

}
