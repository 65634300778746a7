package no.ressursbank.analysis;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/**
 * Puts several terms in a token's place, all with its offsets, so that a highlighter
 * marks the whole word for any of them.
 */
final class TermsFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

	private final Function<String, List<String>> mapping;

	private Iterator<String> rest = Collections.emptyIterator();

	private @Nullable State word;

	TermsFilter(TokenStream tokens, Function<String, List<String>> mapping) {
		super(tokens);
		this.mapping = mapping;
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (this.rest.hasNext()) {
			restoreState(this.word);
			this.increment.setPositionIncrement(0);
			this.term.setEmpty().append(this.rest.next());
			return true;
		}
		if (!this.input.incrementToken()) {
			return false;
		}
		this.rest = this.mapping.apply(this.term.toString()).iterator();
		String first = this.rest.next();
		if (!first.isEmpty()) {
			this.term.setEmpty().append(first);
		}
		this.word = this.rest.hasNext() ? captureState() : null;
		return true;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.rest = Collections.emptyIterator();
	}

}
