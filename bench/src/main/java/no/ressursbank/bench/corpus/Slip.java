package no.ressursbank.bench.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What fingers and keyboards do to a word.
 */
enum Slip {

	/** Two letters change places. */
	SWAP,

	/** A letter is left out. */
	DROP,

	/** A letter comes twice. */
	DOUBLE,

	/** The key beside the right one. */
	NEIGHBOUR,

	/** A keyboard without æ, ø and å. */
	FOREIGN_KEYBOARD;

	private static final List<String> KEYBOARD = List.of("qwertyuiopå", "asdfghjkløæ", "zxcvbnm");

	private static final Map<Character, String> PLAIN = Map.of('æ', "ae", 'ø', "o", 'å', "a", 'Æ', "Ae", 'Ø', "O", 'Å',
			"A");

	/**
	 * All the ways this slip can change a word; empty when it cannot. The first letter
	 * stays: it is the one that people get right.
	 */
	List<String> in(String word) {
		return IntStream.range(1, word.length())
			.boxed()
			.flatMap((place) -> at(word, place))
			.filter((slipped) -> !slipped.equals(word))
			.toList();
	}

	private Stream<String> at(String word, int place) {
		String letter = word.substring(place, place + 1);
		String rest = word.substring(place + 1);
		Stream<String> slipped = switch (this) {
			case SWAP -> rest.isEmpty() ? Stream.of() : Stream.of(rest.charAt(0) + letter + rest.substring(1));
			case DROP -> Stream.of(rest);
			case DOUBLE -> Stream.of(letter + letter + rest);
			case NEIGHBOUR -> neighbours(letter.charAt(0)).map((key) -> key + rest);
			case FOREIGN_KEYBOARD -> Stream.ofNullable(PLAIN.get(letter.charAt(0))).map((letters) -> letters + rest);
		};
		return slipped.map((end) -> word.substring(0, place) + end);
	}

	private static Stream<String> neighbours(char letter) {
		char lower = Character.toLowerCase(letter);
		return KEYBOARD.stream()
			.filter((row) -> row.indexOf(lower) >= 0)
			.flatMap((row) -> Stream.of(row.indexOf(lower) - 1, row.indexOf(lower) + 1)
				.filter((key) -> key >= 0 && key < row.length())
				.map((key) -> row.substring(key, key + 1)))
			.map((key) -> (lower == letter) ? key : key.toUpperCase(Locale.ROOT));
	}

}
