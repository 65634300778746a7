package no.ressursbank.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import no.ressursbank.ingest.cache.Outcome;
import no.ressursbank.ingest.cache.ParseCache;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.words.WordCount;

/**
 * How often each form stands in all texts together: what it was in the last run, without
 * the texts that have gone and with those that have come.
 */
final class TextTotals {

	private final ParseCache cache;

	private final FileOutcomes files;

	TextTotals(ParseCache cache, FileOutcomes files) {
		this.cache = cache;
		this.files = files;
	}

	/**
	 * Counts.
	 * @param outcomes of the files, in the same order
	 */
	Map<String, Integer> of(List<ContentFile> all, List<Outcome> outcomes) {
		Map<String, Outcome> gone = new HashMap<>(this.cache.before().outcomes());
		int[] come = IntStream.range(0, all.size())
			.filter((i) -> !gone.remove(all.get(i).name(), outcomes.get(i)))
			.toArray();
		Optional<WordCount> rest = without(gone);
		WordCount total = rest.orElseGet(this.files::parsed);
		int[] missing = rest.isPresent() ? come
				: IntStream.range(0, all.size()).filter((i) -> !this.files.isCounted(outcomes.get(i))).toArray();
		Workers.run(missing.length, (piece) -> {
			Map<String, Integer> forms = this.files.forms(all.get(missing[piece]), outcomes.get(missing[piece]));
			synchronized (total) {
				total.add(forms);
			}
		});
		return total.forms();
	}

	/**
	 * Empty when there was no run before, or it is no longer known what one of them held.
	 */
	private Optional<WordCount> without(Map<String, Outcome> gone) {
		if (this.cache.before().outcomes().isEmpty()) {
			return Optional.empty();
		}
		WordCount total = new WordCount(this.cache.before().forms());
		for (Outcome outcome : gone.values()) {
			Optional<Map<String, Integer>> forms = this.cache.forms(outcome.key());
			if (forms.isEmpty()) {
				return Optional.empty();
			}
			total.remove(forms.get());
		}
		return Optional.of(total);
	}

}
