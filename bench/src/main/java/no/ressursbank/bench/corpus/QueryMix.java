package no.ressursbank.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Queries of every kind that a search gets, in turn: questions, titles, one to three
 * words, the same with a typo, and nynorsk. The same material always gives the same ones.
 */
public final class QueryMix {

	private static final long SEED = 20261121;

	private static final int MOST_WORDS = 3;

	/** Shorter ones are rarely what somebody looks for. */
	private static final int LETTERS = 4;

	private final Random random = new Random(SEED);

	private final Typos typos = new Typos(SEED);

	private final List<Supplier<String>> kinds = new ArrayList<>();

	private QueryMix(Material material) {
		List<Supplier<String>> right = new ArrayList<>();
		if (!material.questions().isEmpty()) {
			right.add(inTurn(material.questions()));
		}
		right.add(titles(material));
		right.add(fewWords(material));
		this.kinds.addAll(right);
		this.kinds.add(() -> this.typos.in(any(right)));
		Material nynorsk = material.in("nn");
		if (!nynorsk.pages().isEmpty()) {
			List<Supplier<String>> forms = List.of(titles(nynorsk), fewWords(nynorsk));
			this.kinds.add(() -> any(forms));
		}
	}

	/**
	 * As many queries of each kind.
	 * @param material at least one page with words in it; without questions, or without
	 * nynorsk, there are none of those
	 * @param count of all kinds together
	 */
	public static List<String> of(Material material, int count) {
		QueryMix mix = new QueryMix(material);
		return IntStream.range(0, count).mapToObj((i) -> mix.kinds.get(i % mix.kinds.size()).get()).toList();
	}

	private String any(List<Supplier<String>> choices) {
		return choices.get(this.random.nextInt(choices.size())).get();
	}

	private Supplier<String> titles(Material material) {
		return inTurn(material.pages().stream().map(Page::title).toList());
	}

	/** In an order of its own; when all have had their turn, from the beginning. */
	private Supplier<String> inTurn(List<String> texts) {
		List<String> shuffled = new ArrayList<>(texts);
		Collections.shuffle(shuffled, this.random);
		int[] turn = { 0 };
		return () -> shuffled.get(turn[0]++ % shuffled.size());
	}

	/** Words that stand near one another in a text, as people who look for it would. */
	private Supplier<String> fewWords(Material material) {
		List<String> words = RunningText.words(material.pages(), LETTERS);
		return () -> {
			int count = 1 + this.random.nextInt(Math.min(MOST_WORDS, words.size()));
			int first = this.random.nextInt(words.size() - count + 1);
			return String.join(" ", words.subList(first, first + count));
		};
	}

}
