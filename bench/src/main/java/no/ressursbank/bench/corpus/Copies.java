package no.ressursbank.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A large collection made of a small one: every page many times, each time in other
 * words. The same material always gives the same collection.
 */
public final class Copies {

	private static final long SEED = 20261121;

	private static final Pattern SECTION = Pattern.compile("(?m)^#{1,6} ");

	/** What of a text becomes one passage, as a mean; only to hit the size about. */
	private static final double PASSAGE = 900;

	private final List<Page> originals;

	private final Map<String, Variation> variations = new HashMap<>();

	/**
	 * Reads the words that copies borrow from one another.
	 * @param material at least one page
	 */
	public Copies(Material material) {
		this.originals = new ArrayList<>(material.pages());
		// A small collection shall be of all kinds of pages too.
		Collections.shuffle(this.originals, new Random(SEED));
		this.originals.stream()
			.map(Page::language)
			.distinct()
			.forEach((language) -> this.variations.put(language, new Variation(material.in(language).pages())));
	}

	/**
	 * So many pages that the bank makes about so many passages of them; made while they
	 * are read, since all of them need much memory.
	 */
	public Stream<Page> about(int passages) {
		double made = 0;
		int pages = 0;
		while (made < passages) {
			made += passages(this.originals.get(pages % this.originals.size()));
			pages++;
		}
		return first(pages);
	}

	/** So many pages; made while they are read. */
	public Stream<Page> first(int pages) {
		return IntStream.range(0, pages).mapToObj(this::page);
	}

	/** The first time around the page itself, then variations of it. */
	private Page page(int number) {
		Page original = this.originals.get(number % this.originals.size());
		int copy = number / this.originals.size();
		Variation variation = this.variations.get(original.language());
		if (copy == 0 || variation == null) {
			return original;
		}
		Random random = new Random(SEED + number);
		String text = variation.text(original.markdown(), random);
		return new Page(original.id() + "-kopi-" + copy, original.language(), variation.title(original.title(), random),
				text, text);
	}

	private static double passages(Page page) {
		return SECTION.splitAsStream(page.markdown())
			.filter((section) -> !section.isBlank())
			.mapToDouble((section) -> Math.max(1, section.length() / PASSAGE))
			.sum();
	}

}
