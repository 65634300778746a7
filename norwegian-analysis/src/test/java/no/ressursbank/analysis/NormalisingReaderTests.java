package no.ressursbank.analysis;

import java.io.IOException;
import java.io.StringReader;

import org.apache.lucene.analysis.CharFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NormalisingReaderTests {

	@Test
	void everyCharKnowsWhereItCameFrom() throws IOException {
		String text = "a\u00ADbo\u0308c\uFB01d\uFEFF";
		try (CharFilter reader = new NormalisingReader(new StringReader(text))) {
			char[] read = new char[16];
			int length = reader.read(read, 0, read.length);
			assertThat(new String(read, 0, length)).isEqualTo("aböcfid");
			int[] origins = new int[length + 1];
			for (int i = 0; i <= length; i++) {
				origins[i] = reader.correctOffset(i);
			}
			assertThat(origins).containsExactly(0, 2, 3, 5, 6, 7, 7, 9);
		}
	}

	@Test
	void charByCharGivesTheSameText() throws IOException {
		StringBuilder read = new StringBuilder();
		try (NormalisingReader reader = new NormalisingReader(new StringReader("mob\u00ADbing"))) {
			for (int c = reader.read(); c >= 0; c = reader.read()) {
				read.append((char) c);
			}
		}
		assertThat(read).hasToString("mobbing");
	}

}
