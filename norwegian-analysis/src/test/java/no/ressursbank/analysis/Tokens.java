package no.ressursbank.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** What a text becomes when the server runs our components on it. */
final class Tokens {

	private Tokens() {
	}

	/** The tokens as {@code term[the marked text]position}. */
	static List<String> of(String text, TokenFilterFactory... filters) throws IOException {
		Reader characters = new NormaliseCharFilterFactory().create(new StringReader(text));
		Tokenizer tokenizer = new StandardTokenizer();
		tokenizer.setReader(characters);
		TokenStream stream = new LowerCaseFilter(tokenizer);
		for (TokenFilterFactory filter : filters) {
			stream = filter.create(stream);
		}
		try (TokenStream tokens = stream) {
			return read(tokens, text);
		}
	}

	private static List<String> read(TokenStream tokens, String text) throws IOException {
		CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
		OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
		PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
		List<String> read = new ArrayList<>();
		int position = -1;
		tokens.reset();
		while (tokens.incrementToken()) {
			position += increment.getPositionIncrement();
			read.add(term + "[" + text.substring(offset.startOffset(), offset.endOffset()) + "]" + position);
		}
		tokens.end();
		return read;
	}

}
