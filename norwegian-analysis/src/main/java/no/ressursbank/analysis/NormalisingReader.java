package no.ressursbank.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;

import no.ressursbank.language.Edit;
import no.ressursbank.language.Normaliser;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads a normalised text and remembers where each char came from.
 */
final class NormalisingReader extends BaseCharFilter {

	private @Nullable Reader normalised;

	NormalisingReader(Reader text) {
		super(text);
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		if (this.normalised == null) {
			this.normalised = new StringReader(normalise());
		}
		return this.normalised.read(buffer, offset, length);
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	/** Fields are in memory anyway, so the text is read whole. */
	private String normalise() throws IOException {
		StringWriter whole = new StringWriter();
		this.input.transferTo(whole);
		String text = whole.toString();
		List<Edit> edits = Normaliser.edits(text);
		if (edits.isEmpty()) {
			return text;
		}
		StringBuilder written = new StringBuilder(text.length());
		int copied = 0;
		for (Edit edit : edits) {
			written.append(text, copied, edit.start()).append(edit.replacement());
			addOffCorrectMap(written.length(), edit.end() - written.length());
			copied = edit.end();
		}
		return written.append(text, copied, text.length()).toString();
	}

}
