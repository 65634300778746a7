package no.ressursbank.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says something else in the same manner: sentences change places, and some words give
 * way to words drawn from all the texts, the usual ones more often than the rare. Copies
 * alone would give postings that no real collection has.
 */
final class Variation {

	private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

	private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?]) (?=\\p{Lu})");

	private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");

	/** Addresses, code and tables stay as they are: changed they would be broken. */
	private static final Pattern KEPT = Pattern.compile(".*(https?:|www\\.|]\\(|[`<{|&]).*|(\\t| {4}).*");

	private static final double REPLACED = 0.15;

	/** Titles are short: half of their words, or most copies would share one. */
	private static final double REPLACED_IN_TITLE = 0.5;

	/** New texts bring new words, and new Norwegian words are mostly compounds. */
	private static final double COMPOUND = 0.05;

	private final List<String> words;

	/**
	 * Reads what to borrow.
	 * @param pages in one language
	 */
	Variation(List<Page> pages) {
		this.words = RunningText.words(pages, 3);
	}

	/** Another text with the same headings, code and addresses. */
	String text(String markdown, Random random) {
		List<String> lines = new ArrayList<>();
		boolean code = false;
		for (String line : markdown.lines().toList()) {
			boolean fence = FENCE.matcher(line).matches();
			lines.add((code || fence || KEPT.matcher(line).matches()) ? line
					: replaced(shuffled(line, random), REPLACED, random));
			code = code != fence;
		}
		return String.join("\n", lines) + "\n";
	}

	/** Another title, a word longer. */
	String title(String title, Random random) {
		return replaced(title, REPLACED_IN_TITLE, random) + " " + word(random);
	}

	private static String shuffled(String line, Random random) {
		// What begins with anything but a letter is a list or a heading.
		if (line.isEmpty() || !Character.isLetter(line.charAt(0))) {
			return line;
		}
		List<String> sentences = END_OF_SENTENCE.splitAsStream(line).collect(Collectors.toCollection(ArrayList::new));
		Collections.shuffle(sentences, random);
		return String.join(" ", sentences);
	}

	private String replaced(String text, double share, Random random) {
		return WORD.matcher(text)
			.replaceAll((word) -> (random.nextDouble() < share) ? cased(word.group(), word(random)) : word.group());
	}

	private String word(Random random) {
		String word = any(random);
		return (random.nextDouble() < COMPOUND) ? word + any(random) : word;
	}

	private String any(Random random) {
		return this.words.isEmpty() ? "tekst" : this.words.get(random.nextInt(this.words.size()));
	}

	private static String cased(String model, String word) {
		return Character.isUpperCase(model.charAt(0))
				? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
	}

}
