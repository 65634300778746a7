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

	public static final String KEYWORDS = "tags.keywords";

	public static final String HORIZON = "tags.horizon";

	public static final String MODEL_COMPONENTS = "tags.model";

	public static final String REVIEWED = "editorial.reviewed";

	public static final String REVIEW_BY = "editorial.reviewBy";

	public static final String DURATION = "editorial.duration";

	public static final String TRANSLATION_OF = "editorial.translationOf";

	/** All passages as one text; searched, never read. */
	public static final String TEXT = "text";

	/** Words that lead to what editors relate to a resource. */
	public static final String NEIGHBOURS = "neighbours";

	public static final String THEME = "theme";

	public static final String MODEL = "model";

	public static final String WORDBOOK = "wordbook";

	public static final String PASSAGES = "passages";

	public static final String PASSAGE_HEADING = "passages.heading";

	public static final String PASSAGE_TEXT = "passages.text";

	public static final String PASSAGE_REPAIRED = "passages.repaired";

	public static final String FINGERPRINT = "fingerprint";

	public static final String RIGHTS = "editorial.rights";

	public static final String RELATED = "editorial.related";

	public static final String STEWARD = "editorial.steward";

	public static final String FILE_SHA256 = "file.sha256";

	public static final String ATTACHMENTS = "attachments";

	public static final String PRINTABLE = "details.material.printable";

	public static final String MINUTES = "details.material.minutes";

	public static final String START = "details.webinar.start";

	public static final String END = "details.webinar.end";

	public static final String SERIES = "details.webinar.series";

	public static final String STATUS = "details.webinar.status";

	public static final String COURSE_REFS = "details.course.refs";

	public static final String AREA = "details.contact.area";

	public static final String AREA_LEVEL = "details.contact.areaLevel";

	public static final String REVISION = "revision";

	public static final String PUBLICATION = "revision.publication";

	public static final String REMOVED = "revision.removed";

	public static final String SEQUENCE = "revision.sequence";

	public static final String MODIFIED = "revision.modified";

	/**
	 * Sub-field of every searched text: folded, unstemmed words, for phrases and typos.
	 */
	public static final String EXACT = ".exact";

	/** Sub-field of every searched text: pieces of words, the safety net of recall. */
	public static final String NGRAMS = ".ngrams";

	private ResourceFields() {
	}

}
