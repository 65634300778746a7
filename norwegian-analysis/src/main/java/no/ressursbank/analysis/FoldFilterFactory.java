package no.ressursbank.analysis;

import no.ressursbank.language.Fold;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * {@code norwegian_fold}: lets {@code støtte}, {@code stotte} and {@code stoette} meet.
 */
@NamedComponent("norwegian_fold")
public final class FoldFilterFactory implements TokenFilterFactory {

	@Override
	public TokenStream create(TokenStream tokens) {
		return new TermFilter(tokens, Fold::fold);
	}

	@Override
	public TokenStream normalize(TokenStream tokens) {
		return create(tokens);
	}

}
