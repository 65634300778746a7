package no.ressursbank.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds two words written as one. Norwegian writes compounds together, so two known parts
 * prove nothing: only a first part that begins no compound, such as an adjective of a
 * kind that does not, may be cut off.
 */
final class SpellerPairs {

	/** A rarer part is as likely to be a misspelling itself. */
	private static final int LEAST_COUNT = 3;

	/** Shorter rests are mostly endings. */
	private static final int SHORTEST_SECOND = 4;

	private static final int SHORTEST_ADJECTIVE = 6;

	private static final Set<String> NEVER_JOINED = Set.of("desse", "dersom", "disse", "eller", "fordi", "hva", "hvem",
			"hvilke", "hvilken", "hvor", "hvordan", "hvorfor", "korleis", "kva", "kvifor", "skal");

	private static final List<String> ADJECTIVES = List.of("ande", "ende", "ig", "ige", "isk", "iske", "jonell",
			"jonelle", "leg", "uell", "uelle");

	/** They end like an adjective, but begin compounds. */
	private static final List<String> BEGINNERS = List.of("bande", "billig", "bolig", "daglig", "disk", "fattig",
			"fisk", "hellig", "legende", "tidlig");

	/** What makes one word of an adjective: trygghet, fattigdom, synliggjøre. */
	private static final List<String> SUFFIXES = List.of("dom", "gjer", "gjor", "gjør", "het");

	private final SpellerForms forms;

	SpellerPairs(SpellerForms forms) {
		this.forms = forms;
	}

	Stream<SpellerCandidate> in(String word) {
		return IntStream.rangeClosed(2, word.length() - SHORTEST_SECOND)
			.mapToObj((at) -> pair(word.substring(0, at), word.substring(at)))
			.flatMap(Optional::stream);
	}

	private Optional<SpellerCandidate> pair(String before, String after) {
		Optional<SpellerForm> second = form(after)
			.filter((form) -> SUFFIXES.stream().noneMatch(form.word()::startsWith));
		return second
			.flatMap((form) -> form(before).filter(SpellerPairs::beginsNoCompound).map((first) -> pair(first, form)));
	}

	private Optional<SpellerForm> form(String part) {
		return this.forms.withKey(Fold.fold(part))
			.stream()
			.filter((form) -> form.count() >= LEAST_COUNT)
			.max(Comparator.comparing((SpellerForm form) -> form.word().equals(part))
				.thenComparingInt(SpellerForm::count));
	}

	private static boolean beginsNoCompound(SpellerForm form) {
		String word = form.word();
		return NEVER_JOINED.contains(word) || (word.length() >= SHORTEST_ADJECTIVE
				&& ADJECTIVES.stream().anyMatch(word::endsWith) && BEGINNERS.stream().noneMatch(word::endsWith));
	}

	/** A space left out is a common slip, and both words are known. */
	private static SpellerCandidate pair(SpellerForm first, SpellerForm second) {
		int count = Math.min(first.count(), second.count());
		return new SpellerCandidate(new Correction(first.word() + " " + second.word(), 1, count), 0);
	}

}
