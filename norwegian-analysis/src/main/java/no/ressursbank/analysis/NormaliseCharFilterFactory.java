package no.ressursbank.analysis;

import java.io.Reader;

import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;

/**
 * {@code norwegian_normalise}: one way of writing what readers take as the same. It must
 * come before the tokenizer, which would cut a word at a soft hyphen's neighbour.
 */
@NamedComponent("norwegian_normalise")
public final class NormaliseCharFilterFactory implements CharFilterFactory {

	@Override
	public Reader create(Reader text) {
		return new NormalisingReader(text);
	}

	@Override
	public Reader normalize(Reader text) {
		return create(text);
	}

}
