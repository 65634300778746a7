package no.ressursbank.analysis;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/**
 * The settings of {@code norwegian_ngram}.
 */
@AnalysisSettings
public interface NgramSettings {

	/**
	 * The number of letters in a gram.
	 * @return at least 1
	 */
	@IntSetting(path = "size", defaultValue = 5)
	int size();

}
