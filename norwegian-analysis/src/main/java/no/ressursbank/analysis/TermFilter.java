package no.ressursbank.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Puts another term in a token's place and leaves its offsets, so that a highlighter
 * marks the word as it was written. A token that is a keyword stays as it is.
 */
final class TermFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

	private final UnaryOperator<String> mapping;

	TermFilter(TokenStream tokens, UnaryOperator<String> mapping) {
		super(tokens);
		this.mapping = mapping;
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		if (!this.keyword.isKeyword()) {
			String mapped = this.mapping.apply(this.term.toString());
			if (!mapped.isEmpty()) {
				this.term.setEmpty().append(mapped);
			}
		}
		return true;
	}

}
