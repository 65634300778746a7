package no.ressursbank.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.CompoundSplitter;
import no.ressursbank.language.Lexicon;
import no.ressursbank.language.NorwegianTerms;
import no.ressursbank.language.Speller;
import no.ressursbank.language.SynonymGroup;
import no.ressursbank.language.Synonyms;
import no.ressursbank.resourceindex.Wordbook;

/**
 * What the live index knows about words. Immutable: the next index brings its own.
 *
 * @param splitter divides compounds as the index did
 * @param speller knows the words of the texts
 * @param synonyms the editors' groups
 * @param roots the roots that the texts hold
 */
record Words(CompoundSplitter splitter, Speller speller, Synonyms synonyms, Set<String> roots) {

	static Words of(Wordbook book) {
		Lexicon lexicon = Lexicon.of(book.roots(), CompoundList.parse(book.compounds()));
		Map<String, Integer> forms = forms(book.forms());
		CompoundSplitter splitter = new CompoundSplitter(lexicon);
		return new Words(splitter, Speller.of(forms),
				Synonyms.of(book.synonyms().stream().map(SynonymGroup::parse).toList()),
				rootsOf(forms.keySet(), splitter));
	}

	boolean hold(String root) {
		return this.roots.contains(root);
	}

	private static Map<String, Integer> forms(List<String> lines) {
		Map<String, Integer> forms = new HashMap<>();
		for (String line : lines) {
			int space = line.indexOf(' ');
			forms.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
		}
		return forms;
	}

	private static Set<String> rootsOf(Collection<String> forms, CompoundSplitter splitter) {
		Set<String> roots = new HashSet<>();
		for (String form : forms) {
			roots.add(NorwegianTerms.root(form));
			splitter.parts(form).forEach((part) -> roots.add(part.root()));
		}
		return Set.copyOf(roots);
	}

}
