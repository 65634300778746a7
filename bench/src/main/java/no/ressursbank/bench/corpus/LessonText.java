package no.ressursbank.bench.corpus;

import java.util.regex.Pattern;

/**
 * The body of a lesson as ordinary Markdown: without the marks of the lessons' own
 * program, and without links and pictures, which lead out of the collection.
 */
final class LessonText {

	private static final Pattern FENCE = Pattern.compile("^\\s*(`{3,}|~{3,}).*");

	private static final Pattern ATTRIBUTES = Pattern.compile("\\{([.#:]|target)[^}\\n]*}");

	private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)](\\([^)]*\\)|\\[[^\\]]*])");

	private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)](\\([^)]*\\)|\\[[^\\]]*])");

	private static final Pattern LINK_TARGET = Pattern.compile("(?m)^[ \\t]*\\[[^\\]]+]:\\s.*$");

	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>|<!--.*?-->", Pattern.DOTALL);

	private LessonText() {
	}

	/** Cleans everything but code, where the same characters mean something else. */
	static String clean(String body) {
		StringBuilder cleaned = new StringBuilder();
		StringBuilder prose = new StringBuilder();
		boolean code = false;
		for (String line : body.lines().toList()) {
			boolean fence = FENCE.matcher(line).matches();
			if (code || fence) {
				cleaned.append(prose(prose))
					.append(fence ? ATTRIBUTES.matcher(line).replaceAll("") : line)
					.append('\n');
				prose.setLength(0);
				code = code != fence;
			}
			else {
				prose.append(line).append('\n');
			}
		}
		return cleaned.append(prose(prose)).toString();
	}

	private static String prose(StringBuilder text) {
		String plain = PICTURE.matcher(LINK_TARGET.matcher(text).replaceAll("")).replaceAll("$1");
		plain = LINK.matcher(TAG.matcher(plain).replaceAll(" ")).replaceAll("$1");
		return Texts.linked(ATTRIBUTES.matcher(plain).replaceAll(""));
	}

}
