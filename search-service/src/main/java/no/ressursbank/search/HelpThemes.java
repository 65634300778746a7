package no.ressursbank.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.StopWords;
import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.ThemeEntry;

/**
 * The sensitive themes, and the words that name them. Their titles are taken apart once:
 * every search is compared with them.
 *
 * @param sensitive in the editors' order
 */
record HelpThemes(List<Named> sensitive) {

	static HelpThemes of(Vocabulary vocabulary, IndexTerms terms) {
		Set<String> common = new HashSet<>();
		vocabulary.themes()
			.stream()
			.filter((theme) -> !theme.sensitive())
			.flatMap((theme) -> theme.titles().values().stream())
			.flatMap((title) -> TextWords.of(title).stream())
			.forEach((word) -> common.addAll(terms.of(word)));
		return new HelpThemes(vocabulary.themes()
			.stream()
			.filter(ThemeEntry::sensitive)
			.sorted(Comparator.comparingInt(ThemeEntry::order))
			.map((theme) -> Named.of(theme, common, terms))
			.toList());
	}

	/**
	 * The help lines of the sensitive ones of some themes, and of the sensitive themes
	 * that a question names; each once.
	 * @param ids ids of themes
	 */
	List<HelpLine> lines(Collection<String> ids, AskedWords asked) {
		return this.sensitive.stream()
			.filter((named) -> ids.contains(named.theme().id()) || named.titles().stream().anyMatch(asked::name))
			.flatMap((named) -> named.theme().helpLines().stream())
			.distinct()
			.toList();
	}

	/**
	 * A theme with its title in each language.
	 */
	private record Named(ThemeEntry theme, List<List<TitleWord>> titles) {

		static Named of(ThemeEntry theme, Set<String> common, IndexTerms terms) {
			return new Named(theme,
					theme.titles().values().stream().map((title) -> telling(title, common, terms)).toList());
		}

		private static List<TitleWord> telling(String title, Set<String> common, IndexTerms terms) {
			return TextWords.of(title)
				.stream()
				.filter(Predicate.not(StopWords::contain))
				.map(terms::of)
				.filter((word) -> !common.containsAll(word))
				.map((word) -> TitleWord.of(word, common))
				.toList();
		}

	}

	/**
	 * A word that tells the theme from others.
	 *
	 * @param root its root
	 * @param parts those of its parts that are in no title of another kind of theme
	 */
	record TitleWord(String root, List<String> parts) {

		private static TitleWord of(List<String> terms, Set<String> common) {
			return new TitleWord(terms.getFirst(),
					terms.stream().skip(1).filter(Predicate.not(common::contains)).toList());
		}

	}

}
