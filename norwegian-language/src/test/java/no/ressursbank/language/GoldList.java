package no.ressursbank.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lines of words that were written before anything was tuned to them. */
final class GoldList {

	private GoldList() {
	}

	static List<List<String>> lines(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(GoldList.class.getResourceAsStream(name), name);
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> List.of(line.split(" ")))
				.toList();
		}
	}

}
