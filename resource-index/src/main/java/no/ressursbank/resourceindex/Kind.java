package no.ressursbank.resourceindex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a resource is. The code is what files, the index and the API call it.
 */
public enum Kind {

	ARTICLE("articles"), MATERIAL("materials"), WEBINAR("webinars"), COURSE("courses"), CONTACT("contacts"),
	/** The vocabulary: read by id, never a search hit of its own. */
	THEME("themes"), MODEL("model"),
	/** The words of the bank, for those who search it. */
	WORDBOOK("wordbook"),
	/** What became of ids that were published once. */
	REDIRECTS("redirects"),
	/** The names behind the ids of stewards and laws. */
	REGISTER("register"),
	/** The log of changes: where it begins, and what is gone. */
	CHANGE("changes");

	private final String collection;

	Kind(String collection) {
		this.collection = collection;
	}

	/**
	 * The content folder and the last part of the API's path, such as {@code articles}.
	 */
	public String collection() {
		return this.collection;
	}

	/**
	 * The lower-case name, such as {@code article}.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The id a resource of this kind has in the index. The vocabulary has a name space of
	 * its own, so that an article may be called the same as its theme.
	 */
	public String documentId(String id) {
		return searchable().contains(this) ? id : code() + ":" + id;
	}

	/**
	 * The kind with this code, or empty when there is none.
	 */
	public static Optional<Kind> ofCode(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

	/**
	 * The kinds a person can look for: all but the vocabulary.
	 */
	public static List<Kind> searchable() {
		return List.of(ARTICLE, MATERIAL, WEBINAR, COURSE, CONTACT);
	}

}
