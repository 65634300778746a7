package no.ressursbank.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The roots that compounds are made of: those this library lists, those the editors list,
 * and those learnt from texts. Immutable.
 */
public final class Lexicon {

	/** What a listed root counts before it was seen in any text. */
	private static final int LISTED = 8;

	/** The length of a short root. */
	private static final int SHORT = 4;

	private static final Set<String> GENERAL = terms(NorwegianTerms::root, "parts.txt", "undivided.txt");

	private static final Set<String> WORDS = terms((word) -> Stemmer.stem(word, Level.INFLECTION), "parts.txt",
			"undivided.txt");

	private static final Set<String> PLAIN = terms(UnaryOperator.identity(), "parts.txt", "undivided.txt");

	private static final Set<String> PARTICLES = Set.copyOf(WordList.named("particles.txt").words());

	private final Map<String, Integer> counts = new HashMap<>();

	private final Set<String> listed = new HashSet<>(GENERAL);

	/** Listed words, in all their forms. */
	private final Set<String> words = new HashSet<>(WORDS);

	private final Set<String> ownPlain;

	private final Map<String, List<String>> divided = new HashMap<>();

	private final Set<String> beginnings = new HashSet<>();

	private final Map<String, Integer> learnt;

	private final double total;

	/**
	 * Puts the sources together.
	 * @param learnt roots of texts with how often they stand there, as
	 * {@link LexiconLearning} makes them
	 * @param list what the editors know
	 */
	public Lexicon(Map<String, Integer> learnt, CompoundList list) {
		this.learnt = Map.copyOf(learnt);
		this.ownPlain = list.parts();
		this.listed.addAll(roots(list.parts()));
		this.listed.addAll(roots(list.undivided()));
		list.divided().forEach((word, parts) -> this.divided.put(NorwegianTerms.root(word), orderedRoots(parts)));
		Stream.concat(list.parts().stream(), list.undivided().stream())
			.map((word) -> Stemmer.stem(word, Level.INFLECTION))
			.forEach(this.words::add);
		this.listed.removeAll(this.divided.keySet());
		this.listed.forEach((root) -> this.counts.merge(root, LISTED, Integer::sum));
		learnt.forEach((root, count) -> this.counts.merge(root, count, Integer::sum));
		this.counts.keySet().forEach((root) -> this.beginnings.add(beginning(root, 0)));
		this.total = this.counts.values().stream().mapToLong(Integer::longValue).sum();
	}

	/**
	 * A lexicon of the listed words alone.
	 * @return it
	 */
	public static Lexicon general() {
		return new Lexicon(Map.of(), CompoundList.parse(List.of()));
	}

	/**
	 * Reads what {@link #lines()} wrote.
	 * @param lines a root, a space and its count each
	 * @param list what the editors know
	 * @return the lexicon
	 * @throws IllegalArgumentException for a line without a count
	 */
	public static Lexicon of(List<String> lines, CompoundList list) {
		Map<String, Integer> learnt = new HashMap<>();
		for (String line : lines) {
			int space = line.indexOf(' ');
			learnt.put(line.substring(0, Math.max(0, space)), Integer.valueOf(line.substring(space + 1)));
		}
		return new Lexicon(learnt, list);
	}

	/**
	 * The learnt roots, for those who carry the lexicon to another program.
	 * @return a root, a space and its count each, sorted
	 */
	public List<String> lines() {
		return this.learnt.entrySet().stream().map((root) -> root.getKey() + " " + root.getValue()).sorted().toList();
	}

	/** How usual a root is as a word by itself; 0 for one that is no part. */
	int count(String root) {
		return this.counts.getOrDefault(root, 0);
	}

	boolean isListed(String root) {
		return this.listed.contains(root);
	}

	@Nullable List<String> divided(String root) {
		return this.divided.get(root);
	}

	/**
	 * Tells whether a form is a word of its root. Short roots have many derivations that
	 * nobody uses, such as tering of ter: theirs must be listed.
	 */
	boolean isWord(String form, String root) {
		return root.length() > SHORT || this.words.contains(Stemmer.stem(form, Level.INFLECTION));
	}

	/** Tells whether a form is a listed word as it stands in a dictionary. */
	boolean isPlain(String form) {
		return PLAIN.contains(form) || this.ownPlain.contains(form);
	}

	/** How surprising a root is among all parts, in natural units of information. */
	double surprise(String root) {
		return Math.log(this.total / count(root));
	}

	/** Rules out most places of a word at once: no root begins like this. */
	boolean mayBegin(String word, int at) {
		return this.beginnings.contains(beginning(word, at));
	}

	static boolean isParticle(String word) {
		return PARTICLES.contains(word);
	}

	private static String beginning(String word, int at) {
		return word.substring(at, Math.min(word.length(), at + 2))
			.replace('å', 'a')
			.replace('æ', 'a')
			.replace('ø', 'o');
	}

	private static Set<String> terms(UnaryOperator<String> term, String... resources) {
		return Stream.of(resources)
			.flatMap((resource) -> WordList.named(resource).words().stream())
			.map(term)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Set<String> roots(Iterable<String> words) {
		Set<String> roots = new HashSet<>();
		words.forEach((word) -> roots.add(NorwegianTerms.root(word)));
		return roots;
	}

	private static List<String> orderedRoots(List<String> words) {
		List<String> roots = new ArrayList<>();
		words.forEach((word) -> roots.add(NorwegianTerms.root(word)));
		return List.copyOf(roots);
	}

}
