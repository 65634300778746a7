package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Files as text, and text as Markdown and as slugs.
 */
final class Texts {

	private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

	private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#+|~!&=-]|(?m)(?<=^\\d{1,9})[.)]");

	private static final Pattern BARE_ADDRESS = Pattern.compile("\\bwww\\.\\S*\\w");

	private Texts() {
	}

	/** The text of a file; bytes that are no UTF-8 become replacement characters. */
	static String read(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String stem(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(0, dot) : name;
	}

	/** Markdown that renders as this text, whatever characters it has. */
	static String escapedMarkdown(String text) {
		String escaped = MARKS.matcher(INDENT.matcher(text).replaceAll("")).replaceAll("\\\\$0");
		return linked(escaped);
	}

	/** Left bare such an address would become a link to a file of that name. */
	static String linked(String markdown) {
		return BARE_ADDRESS.matcher(markdown).replaceAll("[$0](https://$0)");
	}

	/** Lower-case letters a to z, digits and single hyphens, as ids must be. */
	static String slug(String text) {
		String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		String norwegian = lower.replace('å', 'a').replace('ø', 'o').replace("æ", "ae");
		return Normalizer.normalize(norwegian, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

}
