package no.ressursbank.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A content folder with one error to a file. The file is called as the rule it breaks,
 * and a bracket stands where the finding should point.
 */
final class PlantedErrors {

	private static final String MARK = "⟦";

	private final List<String> expected = new ArrayList<>();

	private final ContentFolder folder;

	/** Writes the folder. */
	PlantedErrors(Path root) {
		this.folder = new ContentFolder(root);
		this.folder.write("laws.yml",
				"- id: lov\n  act: Opplæringslova\n  section: § 12-4\n  formerly: [\"§ 9 A-4\"]\n");
		this.folder.write("themes.yml", "- id: mobbing\n- id: selvskading\n  sensitive: true\n");
		this.folder.write("articles/ring.png", png(100))
			.write("articles/stor.png", png(600 * 1024))
			.write("articles/tegning.png", "ikke et bilde");
		this.folder.write("articles/byte-order-mark.md", "\uFEFF" + ContentFolder.frontMatter("Tittel") + "Tekst.\n");
		this.folder.write("articles/line-ends.md",
				(ContentFolder.frontMatter("Tittel") + "Tekst.\n").replace("\n", "\r\n"));
		this.folder.write("articles/encoding.md", new byte[] { '-', '-', '-', '\n', (byte) 0xf8 });
		this.expected.addAll(List.of("themes.yml:3:14 no-help-lines", "articles/byte-order-mark.md:1:1 byte-order-mark",
				"articles/line-ends.md:1:1 line-ends", "articles/encoding.md:1:1 encoding"));
		for (String section : text().substring("=== ".length()).split("\n=== ", -1)) {
			add(section.substring(0, section.indexOf('\n')), section.substring(section.indexOf('\n') + 1));
		}
	}

	/** Place and rule of each, such as {@code articles/a.md:2:1 unknown-field}. */
	List<String> expected() {
		return this.expected;
	}

	CheckedContent check() {
		return this.folder.check();
	}

	private void add(String name, String section) {
		String fields = ContentFolder.frontMatter("Tittel").replaceFirst("---\n$", "");
		String text = section.replace("@fields\n", fields);
		String rule = name.substring(name.lastIndexOf('/') + 1, name.length() - ".md".length()).replace(' ', '-');
		int mark = text.indexOf(MARK);
		if (mark >= 0) {
			String before = text.substring(0, mark);
			int line = before.split("\n", -1).length;
			int column = before.codePointCount(before.lastIndexOf('\n') + 1, mark) + 1;
			this.expected.add(name + ":" + line + ":" + column + " " + rule);
		}
		this.folder.write(name, text.replace(MARK, ""));
	}

	private static byte[] png(int bytes) {
		byte[] png = new byte[bytes];
		byte[] magic = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
		System.arraycopy(magic, 0, png, 0, magic.length);
		return png;
	}

	static String resource(String name) {
		try {
			return new String(
					Objects.requireNonNull(PlantedErrors.class.getResourceAsStream(name), name).readAllBytes(),
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text() {
		return resource("planted.txt");
	}

}
