package no.ressursbank.content.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A text of the corpus and what the guard should say of it. In {@code marked-*.txt} a
 * line is {@code level rule | text}, in {@code clean-*.txt} the text alone.
 */
record MarkedText(Level level, String rule, String title, String text) {

	static List<MarkedText> marked(String part) {
		return lines("marked-" + part + ".txt").stream().map(MarkedText::parse).toList();
	}

	static List<MarkedText> clean(String part) {
		return plain("clean-" + part + ".txt");
	}

	/** The lines of a file, without any mark. */
	static List<MarkedText> plain(String file) {
		return lines(file).stream().map((line) -> new MarkedText(Level.OK, "", "", line)).toList();
	}

	private static MarkedText parse(String line) {
		String[] parts = line.split("[ ]", 4);
		String text = parts[3].replace("\\n", "\n").replace("\\t", "\t");
		int cut = text.startsWith("TITLE: ") ? text.indexOf(" TEXT: ") : -1;
		String title = (cut < 0) ? "" : text.substring("TITLE: ".length(), cut);
		return new MarkedText(Level.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], title,
				(cut < 0) ? text : text.substring(cut + " TEXT: ".length()));
	}

	private static List<String> lines(String file) {
		try (InputStream in = Objects.requireNonNull(MarkedText.class.getResourceAsStream(file), file)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().filter((line) -> !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
