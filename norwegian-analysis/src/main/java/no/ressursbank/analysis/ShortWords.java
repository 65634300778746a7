package no.ressursbank.analysis;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops whatever is longer than a gram: the n-gram filter keeps the whole word behind its
 * grams, and only a word shorter than a gram is wanted whole.
 */
final class ShortWords extends FilteringTokenFilter {

	private final int size;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	ShortWords(TokenStream tokens, int size) {
		super(tokens);
		this.size = size;
	}

	@Override
	protected boolean accept() {
		return Character.codePointCount(this.term, 0, this.term.length()) <= this.size;
	}

}
