package no.ressursbank.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.ressursbank.search.HelpThemes.TitleWord;

/**
 * What the words of a question name, besides what they find: with their synonyms, better
 * spellings and the parts of compounds. Errs on the side of naming too much: nobody is
 * harmed by a help line.
 *
 * @param whole roots of words, in the question or instead of one
 * @param parts roots that are only a part of a word or of a phrase
 */
record AskedWords(Set<String> whole, Set<String> parts) {

	static AskedWords of(Question question, Live live) {
		AskedWords asked = new AskedWords(new HashSet<>(), new HashSet<>());
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
	 * @param title the words that tell the theme from others
	 */
	boolean name(List<TitleWord> title) {
		return title.stream().anyMatch((word) -> this.whole.contains(word.root()))
				|| (!title.isEmpty() && title.stream().allMatch(this::isPartlyAsked));
	}

	private boolean isPartlyAsked(TitleWord word) {
		return this.parts.contains(word.root())
				|| (!word.parts().isEmpty() && word.parts().stream().allMatch(this::isAsked));
	}

	private boolean isAsked(String root) {
		return this.whole.contains(root) || this.parts.contains(root);
	}

}
