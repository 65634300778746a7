package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.ressursbank.ingest.coverage.Coverage;
import no.ressursbank.ingest.coverage.CoverageGaps;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.markdown.PhonePicture;

/**
 * A content folder with what it takes more than a text to get wrong: PDF files, pictures,
 * captions, links of the file system and the history of the folder. A file is called as
 * the rule it breaks.
 */
final class PlantedFiles {

	private static final List<String> TEXT = List.of("Barnet leker med de andre barna i skolegården.");

	private final List<String> expected = new ArrayList<>();

	private final Path root;

	private final ContentFolder folder;

	/** Writes the folder. */
	PlantedFiles(Path root) throws Exception {
		this.root = root;
		this.folder = new ContentFolder(root);
		pdfs();
		history();
		places();
		captions();
		this.folder.write("articles/bilde.jpg", PhonePicture.jpeg())
			.article("image-location", "![Tegning](bilde.jpg)\n")
			.article("too-heavy", "[ (](".repeat(1_500) + "\n");
		this.folder.write("model.yml",
				"title: {nb: Modell}\nmodules:\n  - id: modul\n    title: {nb: Modul}\n    components:\n      - id: del\n        title: {nb: Del}\n");
		Files.delete(root.resolve("themes.yml"));
		this.expected
			.addAll(List.of("articles/image-location.md:11:12 image-location", "articles/too-heavy.md:11:1 too-heavy",
					"model.yml:6:13 coverage-gap", "themes.yml:1:1 missing-themes"));
	}

	/** Place and rule of each, such as {@code articles/a.md:2:1 unknown-field}. */
	List<String> expected() {
		return this.expected;
	}

	CheckedContent check() {
		return this.folder.check();
	}

	/** What {@code --strict} finds. */
	List<Finding> strict(CheckedContent checked) throws IOException {
		Coverage coverage = Coverage.of(checked.vocabulary(), checked.resources());
		return Stream.concat(checked.findings().stream(), CoverageGaps.of(coverage, this.root).stream())
			.sorted()
			.toList();
	}

	private void pdfs() throws IOException {
		List<String> text = IntStream.range(0, 40)
			.mapToObj((i) -> "Barn nummer " + i + " leker med venn nummer " + (i + 1) + " ute.")
			.toList();
		// No two files come out the same.
		byte[] whole = PlantedPdfs.of(text);
		pdf("hel", whole);
		wrong("same-file", whole);
		wrong("nearly-same", PlantedPdfs.of(Stream.concat(text.stream(), TEXT.stream()).toList()));
		wrong("empty-pdf", PlantedPdfs.withoutPages());
		wrong("no-text", PlantedPdfs.of(List.of()));
		wrong("partly-scanned", PlantedPdfs.partlyScanned(TEXT));
		wrong("pdf-password", PlantedPdfs.locked(TEXT, "leser"));
		wrong("pdf-restricted", PlantedPdfs.locked(TEXT, ""));
		wrong("pdf-too-heavy", PlantedPdfs.bomb());
		wrong("pdf-too-large", PlantedPdfs.withManyPages());
		wrong("unreadable-text",
				PlantedPdfs.of(IntStream.range(0, 30).mapToObj((i) -> "Sn]<k rn3d b@rn3t f¢r").toList()));
		this.folder.article("unknown-page", "Les [side ni](hel.pdf#page=9).\n");
		this.expected.add("articles/unknown-page.md:11:15 unknown-page");
	}

	private void wrong(String rule, byte[] bytes) {
		pdf(rule, bytes);
		this.expected.add("articles/" + rule + ".pdf:1:1 " + rule);
	}

	private void pdf(String name, byte[] bytes) {
		this.folder.write("articles/" + name + ".pdf", bytes)
			.write("articles/" + name + ".yml", ContentFolder.fields("Tittel " + name));
	}

	private void history() throws Exception {
		this.folder.article("borte", "Tekst.\n");
		this.folder.write("articles/deleted-in-use.md",
				ContentFolder.frontMatter("Tittel").replace("language:", "related: [borte]\nlanguage:") + "Tekst.\n");
		CommandRun.git(this.root, "init", "-q");
		CommandRun.git(this.root, "add", ".");
		CommandRun.git(this.root, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "1");
		Files.delete(this.root.resolve("articles/borte.md"));
		this.expected.add("articles/deleted-in-use.md:4:11 deleted-in-use");
	}

	private void places() throws IOException {
		Files.createSymbolicLink(this.root.resolve("articles/not-a-file.md"), Path.of("image-location.md"));
		this.expected.add("articles/not-a-file.md:1:1 not-a-file");
	}

	private void captions() {
		webinar("broken-captions", "borte.vtt");
		webinar("captions-type", "film.srt");
		this.folder.write("webinars/film.srt", "1\n00:00:01,000 --> 00:00:04,000\nHei.\n");
	}

	private void webinar(String rule, String captions) {
		String fields = "start: 2026-01-03T12:00\nend: 2026-01-03T13:00\ncaptions: " + captions + "\nlanguage:";
		this.folder.write("webinars/" + rule + ".md",
				ContentFolder.frontMatter("Tittel").replace("language:", fields) + "Tekst.\n");
		this.expected.add("webinars/" + rule + ".md:6:11 " + rule);
	}

}
