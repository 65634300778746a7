package no.ressursbank.portal.preview;

import java.util.List;

import no.ressursbank.portal.layout.InTemplates;
import no.ressursbank.portal.layout.Site;

import org.springframework.stereotype.Component;

/**
 * What the panel beside a page shows.
 */
@InTemplates
@Component("preview")
public class Preview {

	private final StateFile file;

	private final Site site;

	Preview(StateFile file, Site site) {
		this.file = file;
		this.site = site;
	}

	/** Whether there is a panel at all. */
	public boolean on() {
		return this.file.exists();
	}

	/** What is shown now; asked once for a page, so that it fits together. */
	public Panel panel() {
		PreviewState state = this.file.read();
		String path = this.site.here().split("[?#]", 2)[0];
		String id = path.substring(path.lastIndexOf('/') + 1);
		List<PreviewState.Finding> here = state.report().findings().stream().filter((one) -> one.isOf(id)).toList();
		List<PreviewState.Finding> elsewhere = state.report()
			.findings()
			.stream()
			.filter((one) -> !one.isOf(id))
			.toList();
		return new Panel(state, here, elsewhere);
	}

	/**
	 * What the panel of one page shows.
	 *
	 * @param here about the text of the page
	 * @param elsewhere about all others
	 */
	public record Panel(PreviewState state, List<PreviewState.Finding> here, List<PreviewState.Finding> elsewhere) {

		/** As many as can be looked through beside a page. */
		private static final int SHOWN = 50;

		/** The findings of others that there is room for. */
		public List<PreviewState.Finding> some() {
			return this.elsewhere.subList(0, Math.min(SHOWN, this.elsewhere.size()));
		}

		/** How many there is no room for. */
		public int more() {
			return Math.max(0, this.elsewhere.size() - SHOWN);
		}

		/** How to keep the rule that a finding is about. */
		public String advice(PreviewState.Finding finding) {
			return this.state.advice().getOrDefault(finding.rule(), "");
		}

	}

}
