package no.ressursbank.ingest.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.Lexicon;
import no.ressursbank.language.LexiconLearning;
import no.ressursbank.resourceindex.Wordbook;

/**
 * What all texts that are published together teach about words, and what the editors
 * know.
 *
 * @param forms of all undamaged texts, with how often they stand there
 */
public record LearntWords(WordLists lists, Map<String, Integer> forms) {

	/** The rest of a very large bank's words stand in it once and are mostly slips. */
	private static final int MOST_FORMS = 250_000;

	/** Whether the editors' list of compounds is the one of a wordbook. */
	public boolean hasCompoundsOf(Wordbook other) {
		return compounds().lines().equals(other.compounds());
	}

	/** The roots of compounds that these texts teach. */
	public List<String> roots() {
		return new LexiconLearning(compounds()).learn(this.forms).lines();
	}

	/**
	 * The words for those who search.
	 * @param roots by which the index divides compounds
	 */
	public Wordbook wordbook(List<String> roots) {
		return new Wordbook(roots, compounds().lines(), this.lists.synonyms(), this.lists.blocked(), lines());
	}

	/**
	 * Whether an index would hold words under the same terms by other roots.
	 * @param words forms in lower case
	 */
	public boolean divideAlike(List<String> roots, List<String> others, Collection<String> words) {
		IndexTerms one = terms(roots);
		IndexTerms other = terms(others);
		return words.stream().allMatch((word) -> one.of(word).equals(other.of(word)));
	}

	private IndexTerms terms(List<String> roots) {
		return new IndexTerms(Lexicon.of(roots, compounds()));
	}

	private CompoundList compounds() {
		return CompoundList.parse(this.lists.compounds());
	}

	private List<String> lines() {
		Comparator<Map.Entry<String, Integer>> mostFirst = Map.Entry.<String, Integer>comparingByValue().reversed();
		return this.forms.entrySet()
			.stream()
			.sorted(mostFirst.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_FORMS)
			.map((form) -> form.getKey() + " " + form.getValue())
			.toList();
	}

}
