package no.ressursbank.analysis;

import java.io.IOException;

import no.ressursbank.language.StopWords;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * {@code norwegian_stop}: leaves out words of both written forms that carry no subject.
 */
@NamedComponent("norwegian_stop")
public final class StopFilterFactory implements TokenFilterFactory {

	@Override
	public TokenStream create(TokenStream tokens) {
		return new WithoutStopWords(tokens);
	}

	private static final class WithoutStopWords extends FilteringTokenFilter {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		WithoutStopWords(TokenStream tokens) {
			super(tokens);
		}

		@Override
		protected boolean accept() throws IOException {
			return !StopWords.contain(this.term.toString());
		}

	}

}
