package no.ressursbank.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What editors know about compounds: {@code mobbing} is a word that stands in them,
 * {@code barn+samtale} is how one is divided, and {@code =kunnskap} is none.
 *
 * @param parts words that stand in compounds
 * @param divided compounds and their parts
 * @param undivided words that are never divided
 */
public record CompoundList(Set<String> parts, Map<String, List<String>> divided, Set<String> undivided) {

	private static final Pattern LINE = Pattern.compile("=?\\p{L}{2,}|\\p{L}+(\\+\\p{L}+)+");

	/**
	 * Copies what it is given.
	 */
	public CompoundList {
		parts = Set.copyOf(parts);
		divided = Map.copyOf(divided);
		undivided = Set.copyOf(undivided);
	}

	/**
	 * Tells whether a line can be read.
	 * @param line a line without comment
	 * @return whether it is a word, a divided word or an undivided word
	 */
	public static boolean isValid(String line) {
		return LINE.matcher(line).matches();
	}

	/**
	 * Reads lines.
	 * @param lines one entry each; blank lines and lines that begin with {@code #} are
	 * skipped
	 * @return what they say
	 * @throws IllegalArgumentException for a line that {@link #isValid(String)} rejects
	 */
	public static CompoundList parse(List<String> lines) {
		Set<String> parts = new HashSet<>();
		Map<String, List<String>> divided = new HashMap<>();
		Set<String> undivided = new HashSet<>();
		for (String written : lines) {
			String line = written.strip().toLowerCase(Locale.ROOT);
			if (line.isEmpty() || line.startsWith("#")) {
				continue;
			}
			if (!isValid(line)) {
				throw new IllegalArgumentException(line);
			}
			if (line.startsWith("=")) {
				undivided.add(line.substring(1));
			}
			else if (line.contains("+")) {
				List<String> words = List.of(line.split("\\+"));
				divided.put(String.join("", words), words);
			}
			else {
				parts.add(line);
			}
		}
		return new CompoundList(parts, divided, undivided);
	}

	/**
	 * Writes what {@link #parse(List)} reads.
	 * @return the lines, sorted
	 */
	public List<String> lines() {
		List<String> lines = new ArrayList<>(this.parts);
		this.divided.values().forEach((words) -> lines.add(String.join("+", words)));
		this.undivided.forEach((word) -> lines.add("=" + word));
		return lines.stream().sorted().toList();
	}

}
