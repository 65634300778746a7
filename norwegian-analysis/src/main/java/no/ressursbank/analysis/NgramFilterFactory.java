package no.ressursbank.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * {@code norwegian_ngram}: every stretch of so many letters, and shorter words whole. A
 * safety net for compounds and misspellings that nothing else catches.
 */
@NamedComponent("norwegian_ngram")
public final class NgramFilterFactory implements TokenFilterFactory {

	private final int size;

	/**
	 * Reads the size once.
	 * @param settings the filter's settings
	 * @throws IllegalArgumentException if the size is below 1
	 */
	@Inject
	public NgramFilterFactory(NgramSettings settings) {
		if (settings.size() < 1) {
			throw new IllegalArgumentException("norwegian_ngram: size is at least 1, not " + settings.size());
		}
		this.size = settings.size();
	}

	@Override
	public TokenStream create(TokenStream tokens) {
		return new ShortWords(new NGramTokenFilter(tokens, this.size, this.size, true), this.size);
	}

}
