package no.ressursbank.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts {@code æøå} back into Norwegian texts from a scanner that knew no such letters.
 * Immutable and thread-safe.
 */
public final class OcrRepair {

	private static final int LEAST_LETTERS = 500;

	/** In whole Norwegian texts 16 to 27 letters of 1000 are æ, ø or å. */
	private static final int LEAST_PER_THOUSAND = 5;

	/** A rarer form may be misread itself. */
	private static final int LEAST_COUNT = 3;

	/** How many times as frequent as the next a reading must be. */
	private static final int CLEARLY = 5;

	private final Map<String, Integer> forms;

	private OcrRepair(Map<String, Integer> forms) {
		this.forms = forms;
	}

	/**
	 * Makes a repair by a vocabulary.
	 * @param forms forms from undamaged texts of both written forms, in lower case,
	 * normalised, with how often each was seen
	 * @return the repair; it does not follow later changes of the map
	 */
	public static OcrRepair with(Map<String, Integer> forms) {
		return new OcrRepair(Map.copyOf(forms));
	}

	/**
	 * Tells whether a Norwegian text has lost its {@code æøå}. Any text in a language
	 * without these letters looks the same: ask only for Norwegian ones.
	 * @param text a Norwegian text
	 * @return false also for a text too short to tell
	 */
	public static boolean isDamaged(String text) {
		// Nearly every text has enough of them as it stands.
		if (isRare(norwegian(text), text.length())) {
			String composed = Normaliser.normalise(text);
			long letters = composed.chars().filter(Character::isLetter).count();
			return letters >= LEAST_LETTERS && isRare(norwegian(composed), letters);
		}
		return false;
	}

	private static boolean isRare(long norwegian, long letters) {
		return norwegian * 1000 < letters * LEAST_PER_THOUSAND;
	}

	private static long norwegian(String text) {
		long found = 0;
		for (int i = 0; i < text.length(); i++) {
			if ("æøåÆØÅ".indexOf(text.charAt(i)) >= 0) {
				found++;
			}
		}
		return found;
	}

	/**
	 * Repairs the unknown words of a damaged text that have one clear reading. Names,
	 * addresses, numbers and short words stay as they are.
	 * @param text a text that {@link #isDamaged(String)}, normalised
	 * @return the text with nothing else changed; the same instance when there was
	 * nothing to repair
	 */
	public String repair(String text) {
		StringBuilder repaired = new StringBuilder(text.length());
		int copied = 0;
		for (OcrRepairWord word : OcrRepairText.repairable(text)) {
			Optional<String> reading = reading(word.lower());
			if (reading.isPresent()) {
				repaired.append(text, copied, word.start()).append(word.inCase(reading.get()));
				copied = word.start() + word.text().length();
			}
		}
		return (copied == 0) ? text : repaired.append(text, copied, text.length()).toString();
	}

	private Optional<String> reading(String word) {
		if (this.forms.containsKey(word)) {
			return Optional.empty();
		}
		List<String> readings = OcrRepairReadings.of(word)
			.stream()
			.filter((reading) -> count(reading) >= LEAST_COUNT)
			.sorted(Comparator.comparing(this::count, Comparator.reverseOrder()))
			.limit(2)
			.toList();
		if (readings.size() == 2 && count(readings.getFirst()) < CLEARLY * count(readings.getLast())) {
			return Optional.empty();
		}
		return readings.stream().findFirst();
	}

	private int count(String form) {
		return this.forms.getOrDefault(form, 0);
	}

}
