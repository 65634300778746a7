package no.ressursbank.ingest.markdown;

import java.util.Arrays;
import java.util.stream.IntStream;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.source.FrontMatter;

/**
 * Where the offsets of a body are in its file.
 */
final class Places {

	private final String file;

	private final String body;

	private final int firstLine;

	private final int[] lineStarts;

	/**
	 * The places of one file.
	 * @param file its name in findings
	 */
	Places(String file, FrontMatter parts) {
		this.file = file;
		this.body = parts.body();
		this.firstLine = parts.bodyLine();
		IntStream ends = IntStream.iterate(this.body.indexOf('\n'), (end) -> end >= 0,
				(end) -> this.body.indexOf('\n', end + 1));
		this.lineStarts = IntStream.concat(IntStream.of(0), ends.map((end) -> end + 1)).toArray();
	}

	/** The beginning of the body. */
	Place start() {
		return new Place(this.file, this.firstLine, 1);
	}

	/**
	 * The place of a character.
	 * @param offset counted from 0; after the end means the end
	 */
	Place at(int offset) {
		int end = Math.min(offset, this.body.length());
		int found = Arrays.binarySearch(this.lineStarts, end);
		int line = (found >= 0) ? found : -found - 2;
		int column = this.body.codePointCount(this.lineStarts[line], end) + 1;
		return new Place(this.file, this.firstLine + line, column);
	}

}
