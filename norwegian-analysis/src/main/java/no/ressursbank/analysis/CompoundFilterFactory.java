package no.ressursbank.analysis;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.Lexicon;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * {@code norwegian_compound}: a word's root, and the roots of the parts of a compound at
 * the same place. For the index only: in a query, parts at one place would be
 * alternatives of equal right.
 */
@NamedComponent("norwegian_compound")
public final class CompoundFilterFactory implements TokenFilterFactory {

	private final IndexTerms terms;

	/**
	 * Reads the lexicon once.
	 * @param settings the filter's settings
	 * @throws IllegalArgumentException if a root has no count or a line of words cannot
	 * be read
	 */
	@Inject
	public CompoundFilterFactory(CompoundSettings settings) {
		this.terms = new IndexTerms(Lexicon.of(settings.roots(), CompoundList.parse(settings.words())));
	}

	@Override
	public TokenStream create(TokenStream tokens) {
		return new TermsFilter(tokens, this.terms::of);
	}

}
