package no.ressursbank.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
		this.folder.write("themes.yml",
				"- id: mobbing\n- id: selvskading\n  sensitive: true\n- id: rus\n  help-lines: [hjelpp]\n");
		this.folder.write("helplines.yml",
				"- id: hjelp\n  verified: 2024-11-21\n  review-by: 2025-02-21\n- id: lenge\n  verified: 2024-11-21\n  review-by: 2035-11-21\n");
		this.folder.write("redirects.yml",
				"- from: tabs\n  to: unknown-field\n- from: a\n  to: b\n- from: b\n  to: a\n");
		this.folder.write("compounds.txt", "to ord\n");
		this.folder.write("articles/ring.png", png(100))
			.write("articles/stor.png", png(600 * 1024))
			.write("articles/tegning.png", "ikke et bilde");
		this.folder.write("articles/byte-order-mark.md", "\uFEFF" + ContentFolder.frontMatter("Tittel") + "Tekst.\n");
		this.folder.write("articles/line-ends.md",
				(ContentFolder.frontMatter("Tittel") + "Tekst.\n").replace("\n", "\r\n"));
		this.folder.write("articles/encoding.md", new byte[] { '-', '-', '-', '\n', (byte) 0xf8 });
		this.folder.article("too-deep", "> ".repeat(41) + "Dypt.\n").article("too-large", "Mye. ".repeat(60_000));
		this.expected.addAll(List.of("themes.yml:3:14 no-help-lines", "themes.yml:5:16 unknown-help-line",
				"helplines.yml:3:14 help-line-overdue", "helplines.yml:6:14 help-line-review-limit",
				"redirects.yml:1:9 id-in-use", "redirects.yml:4:7 redirect-loop", "redirects.yml:6:7 redirect-loop",
				"compounds.txt:1:1 word-list", "articles/byte-order-mark.md:1:1 byte-order-mark",
				"articles/line-ends.md:1:1 line-ends", "articles/encoding.md:1:1 encoding",
				"articles/too-deep.md:11:1 too-deep", "articles/too-large.md:1:1 too-large"));
		pdf("not-a-pdf", "<html>");
		pdf("empty-file", "");
		pdf("broken-pdf", "%PDF-1.7\nbare begynnelsen");
		this.folder.write("articles/missing-sidecar.pdf", "%PDF-1.7\n");
		this.expected.add("articles/missing-sidecar.pdf:1:1 missing-sidecar");
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

	private void pdf(String rule, String text) {
		this.folder.write("articles/" + rule + ".pdf", text)
			.write("articles/" + rule + ".yml", ContentFolder.fields("Tittel"));
		this.expected.add("articles/" + rule + ".pdf:1:1 " + rule);
	}

	private static byte[] png(int bytes) {
		byte[] png = new byte[bytes];
		byte[] magic = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
		System.arraycopy(magic, 0, png, 0, magic.length);
		return png;
	}

	private static String text() {
		return GoldenFile.resource("planted.txt");
	}

}
