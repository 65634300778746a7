package no.ressursbank.content.resource;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * A document, with what is shown beside it.
 *
 * @param vocabulary of the edition it is of
 * @param users what leads to it
 * @param targets what its steps lead to, by the ids they use
 */
public record FoundResource(ResourceDocument document, Vocabulary vocabulary, List<ResourceDocument> users,
		Map<String, ResourceDocument> targets) {

	/** All themes of the bank. */
	public List<ResourceDocument> themes() {
		return this.vocabulary.themes();
	}

	/**
	 * The help lines of its sensitive themes, each once.
	 */
	public List<HelpLine> helpLines() {
		return HelpLines.of(themes(), List.of(this.document));
	}

	/**
	 * When anything of what is shown was last changed.
	 * @param now time of showing: a webinar shows something else once it has ended
	 */
	public Instant modified(Instant now) {
		Stream<ResourceDocument> shown = Stream.concat(Stream.of(this.document),
				Stream.of(themes(), this.users, this.targets.values()).flatMap(Collection::stream));
		return Stream
			.concat(Stream.of(this.vocabulary.registered()), shown.flatMap((document) -> Moments.of(document, now)))
			.max(Comparator.naturalOrder())
			.orElse(Instant.EPOCH);
	}

}
