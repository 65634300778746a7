package no.ressursbank.content.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Judges a post before it is stored. Keeps nothing of what it reads, and may be used by
 * many threads at once.
 */
public final class Guard {

	private final List<Detector> detectors;

	/**
	 * A guard that lets the listed public numbers through.
	 */
	public Guard() {
		this(Set.of());
	}

	/**
	 * A guard that also lets other public numbers through.
	 * @param publicNumbers eight digits each, such as those of the bank's own help lines
	 */
	public Guard(Set<String> publicNumbers) {
		Set<String> known = new HashSet<>(WordList.firsts("public-numbers.txt"));
		known.addAll(publicNumbers);
		this.detectors = List.of(new IdentityNumbers(), new PhoneNumbers(Set.copyOf(known)), new EmailAddresses(),
				new Addresses(), new BirthDates(), new PupilNames(), new SmallGroups(), new CaseNumbers(),
				new Initials(), new SchoolIncidents());
	}

	/**
	 * Judges a post, with explanations in bokmål.
	 * @param title as written, may be empty
	 * @param text as written, may be empty
	 * @return the strictest level and at most fifty findings
	 */
	public Judgement check(String title, String text) {
		return check(title, text, Locale.of("nb"));
	}

	/**
	 * Judges a post.
	 * @param title as written, may be empty
	 * @param text as written, may be empty
	 * @param locale {@code nn} for explanations in nynorsk, any other for bokmål
	 * @return the strictest level and at most fifty findings
	 */
	public Judgement check(String title, String text, Locale locale) {
		Reading reading = Reading.of(title, text);
		List<Hit> hits = this.detectors.stream().flatMap((detector) -> detector.find(reading).stream()).toList();
		return Judgement.of(new Explanation(reading, title.length(), locale).of(Hit.distinct(hits)));
	}

}
