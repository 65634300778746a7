package no.ressursbank.ingest.rule;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * What each rule is called and what to do about it, from
 * {@code rules_<language>.properties}.
 */
public final class Rules {

	/** The languages that rules are told in. */
	public static final List<String> LANGUAGES = List.of("nb", "nn", "en");

	static final ResourceBundle.Control ONLY_THIS = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Rules() {
	}

	/** The ids of all rules. */
	public static Set<String> ids() {
		return bundle("nb").keySet();
	}

	/** A short name of a rule; its id when it is not known. */
	public static String title(String rule, String language) {
		return part(rule, language, 0);
	}

	/** Why the rule is there and how to keep it; its id when it is not known. */
	public static String advice(String rule, String language) {
		return part(rule, language, 1);
	}

	private static String part(String rule, String language, int index) {
		try {
			return bundle(language).getString(rule).split(" *\\| *", 2)[index];
		}
		catch (MissingResourceException ex) {
			return rule;
		}
	}

	private static ResourceBundle bundle(String language) {
		return ResourceBundle.getBundle("no.ressursbank.ingest.rule.rules", Locale.of(language), ONLY_THIS);
	}

}
