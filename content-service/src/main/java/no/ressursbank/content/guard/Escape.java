package no.ressursbank.content.guard;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What stands at one place of a source: a character as it is, or written as an HTML
 * entity, a tag or a percent sequence.
 *
 * @param codePoint what it shows
 * @param length how many UTF-16 units it is written with
 */
record Escape(int codePoint, int length) {

	private static final int LONGEST_ENTITY = 12;

	private static final int LONGEST_TAG = 80;

	private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("nbsp", 0xa0), Map.entry("ensp", 0x2002),
			Map.entry("emsp", 0x2003), Map.entry("thinsp", 0x2009), Map.entry("shy", 0xad), Map.entry("zwj", 0x200d),
			Map.entry("zwnj", 0x200c), Map.entry("ndash", 0x2013), Map.entry("mdash", 0x2014),
			Map.entry("hyphen", 0x2010), Map.entry("period", '.' + 0), Map.entry("commat", '@' + 0),
			Map.entry("sol", '/' + 0), Map.entry("lowbar", '_' + 0), Map.entry("aring", 0xe5),
			Map.entry("oslash", 0xf8), Map.entry("aelig", 0xe6), Map.entry("Aring", 0xc5), Map.entry("Oslash", 0xd8),
			Map.entry("AElig", 0xc6));

	static Escape at(String source, int at) {
		Escape escape = switch (source.charAt(at)) {
			case '&' -> entity(source, at);
			case '%' -> percent(source, at);
			case '<' -> tag(source, at);
			default -> asIs(source, at);
		};
		return Character.isValidCodePoint(escape.codePoint) ? escape : asIs(source, at);
	}

	private static Escape asIs(String source, int at) {
		int codePoint = source.codePointAt(at);
		return new Escape(codePoint, Character.charCount(codePoint));
	}

	private static Escape entity(String source, int at) {
		int name = at + 1;
		// An escape of an escape: &amp;#48;
		while (source.startsWith("amp;", name) && name < at + 3 * LONGEST_ENTITY) {
			name += 4;
		}
		int end = source.indexOf(';', name, Math.min(source.length(), name + LONGEST_ENTITY));
		if (end < 0) {
			return (name > at + 1) ? new Escape('&', name - at) : asIs(source, at);
		}
		int shown = shown(source.substring(name, end));
		return (shown < 0) ? asIs(source, at) : new Escape(shown, end + 1 - at);
	}

	private static int shown(String name) {
		try {
			if (name.startsWith("#x") || name.startsWith("#X")) {
				return Integer.parseInt(name.substring(2), 16);
			}
			return name.startsWith("#") ? Integer.parseInt(name.substring(1)) : NAMED.getOrDefault(name, -1);
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	/** A tag without digits or addresses in it parts words, and shows nothing. */
	private static Escape tag(String source, int at) {
		int limit = Math.min(source.length(), at + LONGEST_TAG);
		for (int i = at + 1; i < limit; i++) {
			char c = source.charAt(i);
			if (c == '>' && i > at + 1) {
				return new Escape(' ', i + 1 - at);
			}
			boolean opens = Character.isLetter(c) || c == '/' || c == '!';
			if ((i == at + 1 && !opens) || Character.isDigit(c) || "<@&%:".indexOf(c) >= 0) {
				break;
			}
		}
		return asIs(source, at);
	}

	/** UTF-8 in percent sequences, one character at a time. */
	private static Escape percent(String source, int at) {
		int first = octet(source, at);
		int count = (first < 0x80) ? 1 : (first < 0xe0) ? 2 : (first < 0xf0) ? 3 : 4;
		byte[] bytes = new byte[count];
		for (int i = 0; i < count; i++) {
			int octet = octet(source, at + 3 * i);
			if (octet < 0) {
				return asIs(source, at);
			}
			bytes[i] = (byte) octet;
		}
		return new Escape(new String(bytes, StandardCharsets.UTF_8).codePointAt(0), 3 * count);
	}

	private static int octet(String source, int at) {
		if (at + 2 >= source.length() || source.charAt(at) != '%') {
			return -1;
		}
		int high = Character.digit(source.charAt(at + 1), 16);
		int low = Character.digit(source.charAt(at + 2), 16);
		return (high < 0 || low < 0) ? -1 : 16 * high + low;
	}

}
