package no.ressursbank.ingest.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.history.GitHistory;
import no.ressursbank.ingest.resource.MetadataReader;
import no.ressursbank.ingest.resource.Parsed;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.VocabularyReader;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * A content folder with one text to parse, {@code articles/tekst.md}, and what it leads
 * to.
 */
final class MarkdownFolder {

	/** The line the body begins on. */
	static final int BODY_LINE = 11;

	private final Path root;

	private AttachmentStore store = AttachmentStore.none();

	private String language = "nb";

	MarkdownFolder(Path root) {
		this.root = root;
		write("themes.yml", "- id: mobbing\n");
	}

	MarkdownFolder storing(Path folder) {
		this.store = AttachmentStore.in(folder);
		return this;
	}

	MarkdownFolder in(String newLanguage) {
		this.language = newLanguage;
		return this;
	}

	MarkdownFolder write(String name, String text) {
		return write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	MarkdownFolder write(String name, byte[] bytes) {
		try {
			Path file = this.root.resolve(name);
			Files.createDirectories(file.getParent());
			Files.write(file, bytes);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	MarkdownFolder article(String name) {
		return write("articles/" + name + ".md", frontMatter() + "Tekst.\n");
	}

	/** Parses a body that must be publishable. */
	Parsed parse(String body) {
		try {
			return parseFile(body);
		}
		catch (Rejection ex) {
			throw new AssertionError("Rejected: " + ex.findings(), ex);
		}
	}

	ResourceDocument document(String body) {
		return parse(body).document();
	}

	String html(String body) {
		return String.valueOf(document(body).html());
	}

	/** What is found, whether or not the body can be published. */
	List<Finding> findings(String body) {
		try {
			return parseFile(body).warnings();
		}
		catch (Rejection ex) {
			return ex.findings();
		}
	}

	private Parsed parseFile(String body) throws Rejection {
		write("articles/tekst.md", frontMatter() + body);
		try {
			ContentDirectory directory = ContentDirectory.scan(this.root);
			MetadataReader metadata = new MetadataReader(VocabularyReader.read(this.root), directory,
					GitHistory.of(this.root));
			return new MarkdownParser(metadata, directory, this.store).parse(directory.files()
				.stream()
				.filter((file) -> file.name().equals("articles/tekst.md"))
				.findFirst()
				.orElseThrow());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String frontMatter() {
		return """
				---
				title: Tittel
				summary: Et sammendrag.
				language: %s
				themes: [mobbing]
				steward: redaksjonen
				licence: CC BY 4.0
				reviewed: 2026-11-21
				review-by: 2027-05-21
				---
				""".formatted(this.language);
	}

}
