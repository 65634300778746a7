package no.ressursbank.analysis;

import java.util.List;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/**
 * The settings of {@code norwegian_compound}: the lexicon learnt from what is indexed.
 */
@AnalysisSettings
public interface CompoundSettings {

	/**
	 * The learnt roots.
	 * @return a root, a space and its count each; empty for the general lexicon
	 */
	@ListSetting(path = "roots")
	List<String> roots();

	/**
	 * What editors know about compounds.
	 * @return lines as {@link no.ressursbank.language.CompoundList#parse(List)} reads
	 * them
	 */
	@ListSetting(path = "words")
	List<String> words();

}
