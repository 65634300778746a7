package no.ressursbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.language.NorwegianTerms;
import no.ressursbank.language.StopWords;
import no.ressursbank.language.Synonym;

/**
 * What words of a question may stand for together: the editors' synonyms, and the
 * compound that two words make.
 */
final class Meanings {

	private static final List<String> JOINTS = List.of("", "s", "e");

	private Meanings() {
	}

	/**
	 * Finds the meanings of a single word. When no text holds it or any of its synonyms,
	 * also what these may stand for: hasj is cannabis, and cannabis is a drug.
	 */
	static List<Synonym> of(String root, Words words) {
		List<Synonym> direct = direct(root, words);
		if (words.hold(root) || direct.stream().anyMatch((synonym) -> isHeld(synonym, words))) {
			return direct;
		}
		return Stream.concat(direct.stream(), direct.stream().flatMap((synonym) -> further(synonym, words))).toList();
	}

	private static Stream<Synonym> further(Synonym synonym, Words words) {
		return synonym.alternatives()
			.stream()
			.filter((roots) -> roots.size() == 1)
			.flatMap((roots) -> direct(roots.getFirst(), words).stream())
			.map((next) -> new Synonym(next.start(), next.end(), next.alternatives(),
					synonym.weight() * next.weight()));
	}

	private static List<Synonym> direct(String root, Words words) {
		return words.synonyms()
			.in(List.of(root))
			.stream()
			.map(Meanings::searchable)
			.filter((synonym) -> !synonym.alternatives().isEmpty())
			.toList();
	}

	private static boolean isHeld(Synonym synonym, Words words) {
		return synonym.alternatives().stream().anyMatch((roots) -> roots.stream().allMatch(words::hold));
	}

	/**
	 * The texts are searched without small words, so that only the others can be found.
	 */
	private static Synonym searchable(Synonym synonym) {
		return synonym.keeping((roots) -> roots.stream().noneMatch(StopWords::contain));
	}

	/**
	 * Finds the meanings of several words together.
	 * @param cut all words as they were asked; a term may hold small words, such as kutte
	 * seg
	 * @param asked those that say something, in the same order
	 * @return with places among those that say something
	 */
	static List<Synonym> of(List<String> cut, List<QueryWord> asked, Words words) {
		List<Synonym> meanings = new ArrayList<>();
		for (Synonym synonym : words.synonyms().in(cut.stream().map(NorwegianTerms::root).toList())) {
			if (synonym.end() - synonym.start() == 1) {
				continue;
			}
			int start = Math.min(asked.size(), saying(cut.subList(0, synonym.start())));
			int end = Math.min(asked.size(), saying(cut.subList(0, synonym.end())));
			List<List<String>> found = searchable(synonym).alternatives();
			if (start < end && !found.isEmpty()) {
				meanings.add(new Synonym(start, end, found, synonym.weight()));
			}
		}
		meanings.addAll(joined(asked, words));
		return List.copyOf(meanings);
	}

	/** As in fri minutt; and, with the later word first, melding om bekymring. */
	private static List<Synonym> joined(List<QueryWord> asked, Words words) {
		List<Synonym> joined = new ArrayList<>();
		for (int i = 0; i + 1 < asked.size(); i++) {
			String first = asked.get(i).text();
			String second = asked.get(i + 1).text();
			List<List<String>> known = Stream.concat(Stream.of(first + second), turned(first, second))
				.map(NorwegianTerms::root)
				.filter(words::hold)
				.distinct()
				.map(List::of)
				.toList();
			if (!known.isEmpty()) {
				joined.add(new Synonym(i, i + 2, known, 1));
			}
		}
		return joined;
	}

	private static Stream<String> turned(String first, String second) {
		return Stream.of(second, NorwegianTerms.inflection(second))
			.distinct()
			.flatMap((part) -> JOINTS.stream().map((joint) -> part + joint + first));
	}

	private static int saying(List<String> words) {
		return (int) words.stream().filter((word) -> !StopWords.contain(word)).count();
	}

}
