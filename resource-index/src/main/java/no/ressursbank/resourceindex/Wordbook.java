package no.ressursbank.resourceindex;

import java.util.List;

/**
 * What the published texts and their editors know about words. It travels with the index,
 * so that a question is taken apart exactly as the texts were.
 *
 * @param roots the parts of compounds learnt from the texts: a root, a space and its
 * count each
 * @param compounds the editors' list of compounds, one entry each
 * @param synonyms the editors' groups of synonyms, one each
 * @param blocked words that are never suggested to anyone
 * @param forms the words of the texts: a word, a space and its count each
 */
public record Wordbook(List<String> roots, List<String> compounds, List<String> synonyms, List<String> blocked,
		List<String> forms) {

	/**
	 * Where it stands. Its fingerprint is of all documents together, so that it tells one
	 * edition of the index from another.
	 */
	public static final String DOCUMENT_ID = Kind.WORDBOOK.documentId("words");

	/**
	 * Knows nothing: the words of texts without any list.
	 */
	public static final Wordbook EMPTY = new Wordbook(List.of(), List.of(), List.of(), List.of(), List.of());

	/**
	 * Reads what is absent as empty.
	 */
	@SuppressWarnings("ConstantValue") // absent in the index when it was empty
	public Wordbook {
		roots = (roots != null) ? List.copyOf(roots) : List.of();
		compounds = (compounds != null) ? List.copyOf(compounds) : List.of();
		synonyms = (synonyms != null) ? List.copyOf(synonyms) : List.of();
		blocked = (blocked != null) ? List.copyOf(blocked) : List.of();
		forms = (forms != null) ? List.copyOf(forms) : List.of();
	}

}
