package no.ressursbank.analysis;

import no.ressursbank.language.Level;
import no.ressursbank.language.NorwegianTerms;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * {@code norwegian_stem}: a word's term in either written form, folded at the end.
 */
@NamedComponent("norwegian_stem")
public final class StemFilterFactory implements TokenFilterFactory {

	private final Level level;

	/**
	 * Reads the level once.
	 * @param settings the filter's settings
	 * @throws IllegalArgumentException if there is no such level
	 */
	@Inject
	public StemFilterFactory(StemSettings settings) {
		this.level = switch (settings.level()) {
			case "inflection" -> Level.INFLECTION;
			case "root" -> Level.ROOT;
			default -> throw new IllegalArgumentException(
					"norwegian_stem: level is inflection or root, not " + settings.level());
		};
	}

	@Override
	public TokenStream create(TokenStream tokens) {
		return new TermFilter(tokens, (word) -> NorwegianTerms.term(word, this.level));
	}

}
