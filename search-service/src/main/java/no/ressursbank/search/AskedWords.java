package no.ressursbank.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.StopWords;

/**
 * What the words of a question name, besides what they find: with their synonyms, better
 * spellings and the parts of compounds. Errs on the side of naming too much: nobody is
 * harmed by a help line.
 *
 * @param whole roots of words, in the question or instead of one
 * @param parts roots that are only a part of a word or of a phrase
 * @param terms takes words apart
 */
record AskedWords(Set<String> whole, Set<String> parts, IndexTerms terms) {

	static AskedWords of(Question question, Live live) {
		AskedWords asked = new AskedWords(new HashSet<>(), new HashSet<>(), live.terms());
		List<String> roots = new ArrayList<>();
		for (String word : TextWords.of(question.text())) {
			List<String> terms = live.terms().of(word);
			roots.add(terms.getFirst());
			asked.parts().addAll(terms);
		}
		asked.whole().addAll(roots);
		question.words().stream().flatMap((word) -> word.corrections().stream()).forEach((better) -> {
			asked.whole().add(better.word().root());
			better.word().parts().forEach((part) -> asked.parts().add(part.root()));
		});
		live.words()
			.synonyms()
			.in(roots)
			.stream()
			.flatMap((synonym) -> synonym.alternatives().stream())
			.forEach((phrase) -> ((phrase.size() == 1) ? asked.whole() : asked.parts()).addAll(phrase));
		return asked;
	}

	/**
	 * Tells whether the question names a theme: by a word of its title, or by parts of
	 * words that make up the whole of it. The part {@code helse} of
	 * {@code helsesykepleier} does not name {@code psykisk helse}.
	 * @param common terms that do not tell the theme from others
	 */
	boolean name(String title, Set<String> common) {
		List<List<String>> telling = TextWords.of(title)
			.stream()
			.filter(Predicate.not(StopWords::contain))
			.map(this.terms::of)
			.filter((word) -> !common.containsAll(word))
			.toList();
		return telling.stream().anyMatch((word) -> this.whole.contains(word.getFirst()))
				|| (!telling.isEmpty() && telling.stream().allMatch((word) -> isPartlyAsked(word, common)));
	}

	/** All terms of some titles. */
	Set<String> termsOf(Stream<String> titles) {
		return titles.flatMap((title) -> TextWords.of(title).stream())
			.flatMap((word) -> this.terms.of(word).stream())
			.collect(Collectors.toSet());
	}

	private boolean isPartlyAsked(List<String> word, Set<String> common) {
		if (this.parts.contains(word.getFirst())) {
			return true;
		}
		List<String> own = word.stream().skip(1).filter((part) -> !common.contains(part)).toList();
		return !own.isEmpty() && own.stream().allMatch(this::isAsked);
	}

	private boolean isAsked(String root) {
		return this.whole.contains(root) || this.parts.contains(root);
	}

}
