package no.ressursbank.content.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words of one kind. One that ends in a star stands for all words that begin so.
 */
final class WordList {

	private final Set<String> words = new HashSet<>();

	/**
	 * None begins with another one, so the one before a word in order is the only that
	 * can fit.
	 */
	private final TreeSet<String> beginnings = new TreeSet<>();

	private WordList(List<String> entries) {
		for (String entry : entries.stream().sorted().toList()) {
			if (!entry.endsWith("*")) {
				this.words.add(entry);
			}
			else if (!begins(entry)) {
				this.beginnings.add(entry.substring(0, entry.length() - 1));
			}
		}
	}

	/** The list after a heading of {@code cues.txt}. */
	static WordList of(String heading) {
		return new WordList(entriesOf(heading));
	}

	static WordList ofEntries(List<String> entries) {
		return new WordList(entries);
	}

	/** What stands after a heading of {@code cues.txt}, as it is written there. */
	static List<String> entriesOf(String heading) {
		List<String> lines = lines("cues.txt");
		int start = 0;
		while (!lines.get(start).startsWith("[" + heading + "]")) {
			start++;
		}
		int end = start + 1;
		while (end < lines.size() && !lines.get(end).startsWith("[")) {
			end++;
		}
		return entries(lines.subList(start + 1, end));
	}

	/** All words of a file, in the case they are written in. */
	static Set<String> names(String file) {
		return Set.copyOf(new HashSet<>(entries(lines(file))));
	}

	/** The first word of each line. */
	static Set<String> firsts(String file) {
		return lines(file).stream().map((line) -> line.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());
	}

	boolean contains(Word word) {
		return this.words.contains(word.lower()) || begins(word.lower());
	}

	private boolean begins(String word) {
		String beginning = this.beginnings.floor(word);
		return beginning != null && word.startsWith(beginning);
	}

	private static List<String> entries(List<String> lines) {
		return lines.stream().flatMap((line) -> Arrays.stream(line.split(" "))).toList();
	}

	private static List<String> lines(String file) {
		try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
