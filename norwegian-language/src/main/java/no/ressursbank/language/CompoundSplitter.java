package no.ressursbank.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Divides compounds into their finest parts: of all ways to cover the word with roots of
 * a {@link Lexicon}, the least surprising one (Viterbi over a unigram model). The joints
 * {@code -s-} and {@code -e-} need no rule of their own, since a stem sheds them like an
 * ending. Immutable.
 * <p>
 * A division into learnt roots alone must also be more usual than the word itself: the
 * geometric mean of the parts' counts is compared with the word's count (Koehn and
 * Knight, Empirical Methods for Compound Splitting, EACL 2003).
 */
public final class CompoundSplitter {

	/** Shorter words hold no two parts. */
	private static final int SHORTEST_WORD = 6;

	private static final int SHORTEST_PART = 3;

	/** No simple word is longer; keeps the work for a very long token linear. */
	private static final int LONGEST_PART = 20;

	/** What every part costs by itself, so that few long parts win over many short. */
	private static final double PART = 3;

	/** What a part costs that begins with an s which could be the joint before it. */
	private static final double JOINT_TAKEN = 4;

	/** What an s costs that joins parts which do without: fots-por is fot-spor. */
	private static final double LOOSE_JOINT = 2;

	/** Longer first parts mostly take the s. */
	private static final int SHORT = 5;

	private static final Pattern ALWAYS_JOINED = Pattern.compile("(ing|sjon|het|skap|dom|tet|else)$");

	/** A first part stands in its plain form, never in the definite or a past tense. */
	private static final Set<String> NOT_BEFORE_A_PART = Set.of("a", "en", "et", "ene", "ane", "ar", "ens", "ets",
			"enes", "es", "t", "te", "de", "ende", "ande", "est", "ast");

	private final Lexicon lexicon;

	/**
	 * Divides by a lexicon.
	 * @param lexicon the parts there are
	 */
	public CompoundSplitter(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * Divides a word.
	 * @param token one word, in any case and in either written form
	 * @return the parts in order, at least two; empty when the word is no compound
	 */
	public List<Part> parts(String token) {
		return parts(token, 1);
	}

	/** As above, for a word that the texts hold so many times. */
	List<Part> parts(String token, int count) {
		String word = Nynorsk.toBokmal(Fold.letters(Normaliser.normalise(token)));
		return (word.length() < SHORTEST_WORD || !Stemmer.isWord(word)) ? List.of()
				: divide(Stemmer.regular(word), count);
	}

	private List<Part> divide(String word, int count) {
		String root = NorwegianTerms.root(word);
		List<String> known = this.lexicon.divided(root);
		if (known != null) {
			return known.stream().map((part) -> new Part(part, part)).toList();
		}
		if (this.lexicon.count(root) > 0) {
			return List.of();
		}
		List<Part> parts = cheapest(word);
		return (parts.size() > 1 && isUsual(parts, count)) ? parts : List.of();
	}

	private boolean isUsual(List<Part> parts, int whole) {
		if (parts.stream().allMatch((part) -> this.lexicon.isListed(part.root()))) {
			return true;
		}
		double mean = parts.stream()
			.mapToDouble((part) -> Math.log(this.lexicon.count(part.root())))
			.average()
			.orElse(0);
		return mean >= Math.log(whole);
	}

	private List<Part> cheapest(String word) {
		@Nullable Step[] best = new Step[word.length() + 1];
		best[0] = new Step(null, new Part("", ""), 0);
		for (int start = 0; start + SHORTEST_PART <= word.length(); start++) {
			if (best[start] != null && this.lexicon.mayBegin(word, start)) {
				extend(best, word, start);
			}
		}
		Step last = best[word.length()];
		return (last != null) ? last.path() : List.of();
	}

	private void extend(@Nullable Step[] best, String word, int start) {
		int longest = Math.min(word.length(), start + LONGEST_PART);
		for (int end = start + SHORTEST_PART; end <= longest; end++) {
			if ((start == 0 && end == word.length()) || isTooShortFor(word.length() - end)) {
				continue;
			}
			Part part = part(word, start, end);
			if (part == null) {
				continue;
			}
			double cost = Objects.requireNonNull(best[start]).cost() + PART + this.lexicon.surprise(part.root())
					+ (takesJoint(best[start], word, start, end) ? JOINT_TAKEN : 0)
					+ (isLooselyJoined(best[start], part, end < word.length()) ? LOOSE_JOINT : 0);
			Step step = new Step(best[start], part, cost);
			reach(best, end, step);
			if (end < word.length() && word.charAt(end - 1) == word.charAt(end - 2)) {
				// Of three equal consonants one is written: busstopp, nattog.
				reach(best, end - 1, step);
			}
		}
	}

	private static void reach(@Nullable Step[] best, int end, Step step) {
		Step known = best[end];
		if (known == null || step.cost() < known.cost()) {
			best[end] = step;
		}
	}

	/**
	 * In barnevernslov the s holds the word together: it is no slov. Some endings always
	 * take the s.
	 */
	private boolean takesJoint(@Nullable Step before, String word, int start, int end) {
		if (before == null || word.charAt(start) != 's' || end - start <= SHORTEST_PART) {
			return false;
		}
		boolean always = ALWAYS_JOINED.matcher(before.part().form()).find();
		return always && part(word, start + 1, end) != null;
	}

	private static boolean isLooselyJoined(@Nullable Step before, Part part, boolean isFirst) {
		boolean composed = before != null && before.parts() > 0;
		return isFirst && !composed && part.form().length() <= SHORT + 1 && part.form().endsWith("s")
				&& !part.root().endsWith("s");
	}

	private static boolean isTooShortFor(int rest) {
		// One letter more may be shared with the part before.
		return rest > 0 && rest + 1 < SHORTEST_PART;
	}

	private @Nullable Part part(String word, int start, int end) {
		String form = word.substring(start, end);
		if (end < word.length() && cutsDoubleConsonant(word, form, end)) {
			return null;
		}
		if (end == word.length()) {
			return part(form, form, false);
		}
		if (joinedByE(form)) {
			return part(form, withoutLast(form), true);
		}
		Part part = part(form, form, true);
		return (part == null && form.length() > SHORTEST_PART && form.endsWith("s"))
				? part(form, withoutLast(form), true) : part;
	}

	/**
	 * As in barne-hage; a verb in -e, or a word that has the e itself, stays as it is.
	 */
	private boolean joinedByE(String form) {
		return form.length() > SHORTEST_PART && form.endsWith("e") && !this.lexicon.isPlain(form)
				&& this.lexicon.isPlain(withoutLast(form));
	}

	/** Neither mob nor mobb is a word: the verb goes whole into mobbetall. */
	private boolean cutsDoubleConsonant(String word, String form, int end) {
		char last = word.charAt(end - 1);
		if (last == 's' && this.lexicon.isPlain(withoutLast(form))) {
			return false;
		}
		boolean doubled = last == word.charAt(end) || last == word.charAt(end - 2);
		return doubled && Ending.CONSONANTS.indexOf(last) >= 0 && !this.lexicon.isPlain(form)
				&& this.lexicon.isListed(Fold.fold(Stemmer.stem(form, Level.ROOT)));
	}

	private @Nullable Part part(String form, String plain, boolean isFirst) {
		String root = Fold.fold(Stemmer.stem(plain, Level.ROOT));
		if (this.lexicon.count(root) == 0 || Lexicon.isParticle(plain)) {
			return null;
		}
		boolean stands = isFirst ? isFirstPart(plain, root) : this.lexicon.isWord(plain, root);
		return stands ? new Part(form, root) : null;
	}

	/** The plain form of a listed word, or of another one as far as its ending tells. */
	private boolean isFirstPart(String form, String root) {
		if (this.lexicon.isPlain(form)) {
			return true;
		}
		if (form.endsWith("es") && !root.endsWith("es")) {
			return false;
		}
		return form.length() <= root.length() || !NOT_BEFORE_A_PART.contains(form.substring(root.length()));
	}

	private static String withoutLast(String form) {
		return form.substring(0, form.length() - 1);
	}

	/**
	 * A part of a compound.
	 *
	 * @param form as it stands in the word, with its joint, in bokmål
	 * @param root its root
	 */
	public record Part(String form, String root) {
	}

	private record Step(@Nullable Step before, Part part, double cost) {

		int parts() {
			return (this.before != null) ? 1 + this.before.parts() : 0;
		}

		List<Part> path() {
			List<Part> parts = new ArrayList<>();
			for (Step step = this; step != null && step.before() != null; step = step.before()) {
				parts.addFirst(step.part());
			}
			return List.copyOf(parts);
		}

	}

}
