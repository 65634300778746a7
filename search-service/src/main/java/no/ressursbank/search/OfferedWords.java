package no.ressursbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.CompoundSplitter;
import no.ressursbank.language.CompoundSplitter.Part;
import no.ressursbank.language.Fold;
import no.ressursbank.language.Lexicon;
import no.ressursbank.language.NorwegianTerms;
import no.ressursbank.language.StopWords;
import no.ressursbank.resourceindex.Wordbook;

/**
 * Which words of the texts may be offered: those that are known to be words. What was
 * only learnt from the texts may be a name, and a slip stands there once.
 */
final class OfferedWords {

	private static final int RAREST = 2;

	/** Stands before any noun, so that the splitter tells whether it knows the noun. */
	private static final String ANY_FIRST_PART = "skole";

	/** Compounds that end so are surnames and places. */
	private static final Set<String> NAME_ENDINGS = Set.of("berg", "dal", "haug", "lund", "nes", "rud", "sen", "stad",
			"strand", "vik");

	private final CompoundSplitter listed;

	private OfferedWords(CompoundSplitter listed) {
		this.listed = listed;
	}

	/**
	 * Knows the listed words of the language and the editors' own.
	 * @param compounds the editors' lines, see {@link Wordbook#compounds()}
	 */
	static OfferedWords by(List<String> compounds) {
		return new OfferedWords(new CompoundSplitter(Lexicon.of(List.of(), CompoundList.parse(compounds))));
	}

	/**
	 * What someone may begin to write when they mean a form.
	 * @param form a word of the texts, in lower case
	 * @param count how often it stands there
	 * @return the form and its end from each part on, all folded; empty when the form is
	 * not offered
	 */
	List<String> beginnings(String form, int count) {
		if (count < RAREST || StopWords.contain(form)) {
			return List.of();
		}
		String folded = Fold.fold(form);
		List<Part> parts = this.listed.parts(form);
		if (parts.isEmpty()) {
			return isListed(form) ? List.of(folded) : List.of();
		}
		if (NAME_ENDINGS.contains(parts.getLast().form())) {
			return List.of();
		}
		return Stream.concat(Stream.of(folded), ends(folded, parts).stream()).distinct().toList();
	}

	private boolean isListed(String form) {
		List<Part> parts = this.listed.parts(ANY_FIRST_PART + form);
		return parts.size() == 2 && parts.getLast().root().equals(NorwegianTerms.root(form));
	}

	/**
	 * A part stands in the form by its root; in bokmål where nynorsk writes it otherwise.
	 */
	private static List<String> ends(String folded, List<Part> parts) {
		List<String> ends = new ArrayList<>();
		int from = 1;
		for (int i = 1; i < parts.size(); i++) {
			int at = folded.indexOf(parts.get(i).root(), from);
			ends.add((at > 0) ? folded.substring(at) : Fold.fold(joined(parts.subList(i, parts.size()))));
			from = Math.max(from, at + 1);
		}
		return ends;
	}

	private static String joined(List<Part> parts) {
		return String.join("", parts.stream().map(Part::form).toList());
	}

}
