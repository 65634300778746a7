package no.ressursbank.ingest.source;

import java.util.List;
import java.util.Map;
import java.util.Set;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * The words that resources may be tagged with, from the files at the content root.
 *
 * @param ids known ids by the file they come from, such as {@code themes.yml}; a file
 * that does not exist has no entry, and then its ids are not checked
 * @param formerLaws what provisions are called now, by what they were called before
 * @param documents the themes, the model and the register, to be indexed beside the
 * resources
 * @param findings what is wrong with the files themselves; blocking, but for dates that
 * have passed or are too far off
 */
public record Vocabulary(Map<String, Set<String>> ids, Map<String, String> formerLaws, List<ResourceDocument> documents,
		List<Finding> findings) {

	public static final String THEMES = "themes.yml";

	public static final String STEWARDS = "stewards.yml";

	public static final String AUDIENCES = "audiences.yml";

	public static final String SITUATIONS = "situations.yml";

	public static final String LAWS = "laws.yml";

	public static final String HELP_LINES = "helplines.yml";

	public static final String MODEL = "model.yml";

}
