package no.ressursbank.ingest.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.Slug;
import no.ressursbank.ingest.source.Vocabulary;
import no.ressursbank.resourceindex.Kind;

/**
 * Makes files that are valid from the start, of the templates beside this class.
 */
public final class NewFile {

	private final Path root;

	private final Vocabulary vocabulary;

	private final LocalDate today;

	/**
	 * Makes files in a content folder.
	 * @param today stands in them
	 */
	public NewFile(Path root, Vocabulary vocabulary, LocalDate today) {
		this.root = root;
		this.vocabulary = vocabulary;
		this.today = today;
	}

	/**
	 * Writes a file.
	 * @param theme its id; empty for the first there is
	 * @param language nb or nn
	 * @return where it is
	 * @throws FileAlreadyExistsException when there is a resource of that name, or the
	 * title has no letter
	 */
	public Path write(Kind kind, String title, Optional<String> theme, String language) throws IOException {
		String id = Slug.of(title);
		if (id.isEmpty() || ContentDirectory.scan(this.root).ids().contains(id)) {
			throw new FileAlreadyExistsException("«" + id + "»");
		}
		String chosen = theme.orElseGet(() -> first(Vocabulary.THEMES).orElseThrow());
		boolean sorted = kind == Kind.ARTICLE || kind == Kind.MATERIAL;
		Path folder = this.root.resolve(kind.collection()).resolve(sorted ? chosen : "");
		Files.createDirectories(folder);
		Path file = folder.resolve(id + ".md");
		Files.writeString(file, text(kind, title, chosen, language), StandardOpenOption.CREATE_NEW);
		return file;
	}

	private String text(Kind kind, String title, String theme, String language) throws IOException {
		Map<String, String> values = Map.of("title", quoted(title), "theme", theme, "language", language, "steward",
				steward(theme), "today", this.today.toString(), "review-by", this.today.plusMonths(6).toString(),
				"start", this.today.plusWeeks(4) + "T12:00", "end", this.today.plusWeeks(4) + "T13:00");
		String text = template("fields") + template(kind.name().toLowerCase(Locale.ROOT) + "_" + language);
		for (Map.Entry<String, String> value : values.entrySet()) {
			text = text.replace("{{" + value.getKey() + "}}", value.getValue());
		}
		return text;
	}

	private String steward(String theme) {
		Set<String> known = this.vocabulary.ids().getOrDefault(Vocabulary.STEWARDS, Set.of());
		return this.vocabulary.documents()
			.stream()
			.filter((document) -> document.id().equals(Kind.THEME.documentId(theme)))
			.map((document) -> document.editorial().steward())
			.filter(known::contains)
			.findFirst()
			.or(() -> first(Vocabulary.STEWARDS))
			.orElse("redaksjonen");
	}

	private Optional<String> first(String file) {
		return this.vocabulary.ids().getOrDefault(file, Set.of()).stream().findFirst();
	}

	private static String template(String name) throws IOException {
		try (InputStream in = NewFile.class.getResourceAsStream(name + ".md")) {
			if (in == null) {
				throw new IllegalStateException("The jar lacks the template " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** As YAML has it, whatever it holds. */
	private static String quoted(String title) {
		return "\"" + title.strip().replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
