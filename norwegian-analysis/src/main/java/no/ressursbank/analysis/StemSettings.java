package no.ressursbank.analysis;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/**
 * The settings of {@code norwegian_stem}.
 */
@AnalysisSettings
public interface StemSettings {

	/**
	 * How far to stem.
	 * @return {@code inflection} or {@code root}
	 */
	@StringSetting(path = "level", defaultValue = "root")
	String level();

}
