package no.ressursbank.content.guard;

/**
 * Recognises a text about violence, abuse or neglect of a child, whose writer may have a
 * duty to report it. It rather recalls the duty once too often.
 */
public final class DutyToReport {

	/** Words apart within which harm and the one who does it belong together. */
	private static final int NEAR = 12;

	private final WordList abuse = WordList.of("abuse");

	private final WordList harm = WordList.of("harm");

	private final WordList home = WordList.of("home");

	private final Phrases harmless = Phrases.of("harmless");

	private final Phrases together = Phrases.of("duty");

	/**
	 * Whether the duty should be recalled.
	 * @param title as written, may be empty
	 * @param text as written, may be empty
	 */
	public boolean concerns(String title, String text) {
		Words words = Reading.of(title, text).words();
		for (int at = 0; at < words.size(); at++) {
			if (this.abuse.contains(words.at(at)) || isHarm(words, at) || this.together.begin(words, at)) {
				return true;
			}
		}
		return false;
	}

	private boolean isHarm(Words words, int at) {
		return this.harm.contains(words.at(at)) && isAtHome(words, at) && !this.harmless.begin(words, at);
	}

	private boolean isAtHome(Words words, int harm) {
		for (int at = Math.max(0, harm - NEAR); at < Math.min(words.size(), harm + NEAR); at++) {
			if (words.together(at, harm) && this.home.contains(words.at(at))) {
				return true;
			}
		}
		return false;
	}

}
