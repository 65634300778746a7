package no.ressursbank.content.resource;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ThemeEntry;

/**
 * The help lines that an answer must carry.
 */
public final class HelpLines {

	private HelpLines() {
	}

	/**
	 * Those of the sensitive themes that the documents are about, each once.
	 * @param themes all themes of the bank
	 */
	public static List<HelpLine> of(Collection<ResourceDocument> themes, Collection<ResourceDocument> documents) {
		Set<String> about = new HashSet<>();
		documents.forEach((document) -> {
			about.addAll(document.tags().themes());
			if (document.theme() != null) {
				about.add(document.theme().id());
			}
		});
		return of(themes, about);
	}

	/**
	 * Those of the sensitive ones of some themes, each once.
	 * @param ids ids of themes
	 */
	public static List<HelpLine> of(Collection<ResourceDocument> themes, Set<String> ids) {
		return themes.stream()
			.flatMap((theme) -> Stream.ofNullable(theme.theme()))
			.filter((theme) -> theme.sensitive() && ids.contains(theme.id()))
			.sorted(Comparator.comparingInt(ThemeEntry::order))
			.flatMap((theme) -> theme.helpLines().stream())
			.distinct()
			.toList();
	}

}
