package no.ressursbank.ingest.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import no.ressursbank.ingest.source.Slug;

/**
 * The ids of one page: each given once, folded as file names are, and the same at every
 * run.
 */
final class Anchors {

	/** For headings without a letter or digit. */
	private static final String NAMELESS = "del";

	private final Set<String> taken = new HashSet<>();

	private final Map<String, Integer> repeats = new HashMap<>();

	/**
	 * An id for a text that no other part of the page has: numbered from 2 when needed.
	 */
	String claim(String text) {
		String slug = Slug.of(text);
		String wanted = slug.isEmpty() ? NAMELESS : slug;
		String id = wanted;
		while (!this.taken.add(id)) {
			id = wanted + "-" + (1 + this.repeats.merge(wanted, 1, Integer::sum));
		}
		return id;
	}

	/** All ids given so far. */
	Set<String> ids() {
		return this.taken;
	}

	/**
	 * The id a link means, which may be written as other programs make ids: with æ, ø and
	 * å, and encoded.
	 */
	static String folded(String fragment) {
		try {
			return Slug.of(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Slug.of(fragment);
		}
	}

}
