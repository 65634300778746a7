package no.ressursbank.resourceindex;

/**
 * The only place where field names of the index are strings.
 */
public final class ResourceFields {

	public static final String ID = "id";

	public static final String KIND = "kind";

	public static final String LANGUAGE = "language";

	public static final String TITLE = "title";

	public static final String SUMMARY = "summary";

	public static final String HTML = "html";

	public static final String THEMES = "tags.themes";

	public static final String AUDIENCES = "tags.audiences";

	public static final String GRADES = "tags.grades";

	public static final String SITUATIONS = "tags.situations";

	public static final String HORIZON = "tags.horizon";

	public static final String MODEL_COMPONENTS = "tags.model";

	public static final String REVIEWED = "editorial.reviewed";

	public static final String REVIEW_BY = "editorial.reviewBy";

	/** All passages as one text; searched, never read. */
	public static final String TEXT = "text";

	public static final String THEME = "theme";

	public static final String MODEL = "model";

	public static final String WORDBOOK = "wordbook";

	public static final String PASSAGES = "passages";

	public static final String PASSAGE_HEADING = "passages.heading";

	public static final String PASSAGE_TEXT = "passages.text";

	public static final String PASSAGE_REPAIRED = "passages.repaired";

	public static final String FINGERPRINT = "fingerprint";

	/**
	 * Sub-field of every searched text: folded, unstemmed words, for phrases and typos.
	 */
	public static final String EXACT = ".exact";

	/** Sub-field of every searched text: pieces of words, the safety net of recall. */
	public static final String NGRAMS = ".ngrams";

	private ResourceFields() {
	}

}
