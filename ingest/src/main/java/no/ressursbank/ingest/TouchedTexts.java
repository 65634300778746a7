package no.ressursbank.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.ressursbank.ingest.report.MarkdownText;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a pull request adds, changes or deletes, and what leads to them.
 */
final class TouchedTexts {

	private static final int SHOWN = 30;

	private static final Set<String> COLLECTIONS = Kind.searchable()
		.stream()
		.map(Kind::collection)
		.collect(Collectors.toSet());

	private final Path root;

	private final CheckedContent content;

	/** A file of each by its id: a PDF and its fields are one text. */
	private final Map<String, String> files = new TreeMap<>();

	/** What all texts use. */
	private final List<String> shared = new ArrayList<>();

	/**
	 * Of a change.
	 * @param changed names of files, also of deleted ones
	 */
	TouchedTexts(Path root, CheckedContent content, Set<String> changed) {
		this.root = root;
		this.content = content;
		for (String name : changed) {
			if (name.matches(".*\\.(?:md|pdf|yml)") && COLLECTIONS.contains(name.split("/", 2)[0])) {
				this.files.merge(AffectedFiles.id(name), name, (one, other) -> one.endsWith(".yml") ? other : one);
			}
			else if (!name.contains("/") && !name.equalsIgnoreCase("README.md")) {
				this.shared.add(name);
			}
		}
	}

	/**
	 * What is touched.
	 * @param portal where it can be seen; null when it is shown nowhere
	 */
	String list(@Nullable String portal) {
		StringBuilder text = new StringBuilder();
		this.files.entrySet()
			.stream()
			.limit(SHOWN)
			.forEach((entry) -> text.append("- ").append(line(entry.getKey(), entry.getValue(), portal)).append('\n'));
		if (this.files.size() > SHOWN) {
			text.append("- … og ").append(this.files.size() - SHOWN).append(" til\n");
		}
		if (!this.shared.isEmpty()) {
			text.append("- Det alle tekster bruker: ")
				.append(this.shared.stream().map(MarkdownText::code).collect(Collectors.joining(", ")))
				.append('\n');
		}
		return text.isEmpty() ? "" : "### Slik blir det\n\n" + text + "\n";
	}

	/** What leads to what is touched. */
	String uses() {
		StringBuilder text = new StringBuilder();
		this.files.forEach((id, file) -> {
			Set<String> users = AffectedFiles.users(file, this.content.references());
			if (!users.isEmpty()) {
				text.append("- ")
					.append(MarkdownText.plain(title(id)))
					.append(": ")
					.append(users.stream().map(this::user).collect(Collectors.joining(", ")))
					.append('\n');
			}
		});
		if (this.files.isEmpty()) {
			return "";
		}
		return "\n<details><summary>Hvor det er brukt</summary>\n\n"
				+ (text.isEmpty() ? "Ingen andre tekster viser hit.\n" : text)
				+ "\nTråder vises bare for innloggede, og er ikke med her.\n\n</details>\n";
	}

	private String line(String id, String file, @Nullable String portal) {
		Optional<ResourceDocument> document = this.content.resources().find(id);
		if (document.isEmpty()) {
			return MarkdownText.code(file)
					+ (Files.exists(this.root.resolve(file)) ? ": kan ikke vises før den er rettet" : ": slettet");
		}
		String title = MarkdownText.plain(document.get().title());
		// The portal leads on to the page of the kind.
		return (portal != null) ? "[" + title + "](" + portal.replaceFirst("/+$", "") + "/ressurs/" + id + ")"
				: title + " (" + MarkdownText.code(file) + ")";
	}

	private String user(String file) {
		String kind = switch (file.split("/", 2)[0]) {
			case "courses" -> "kurset ";
			case "webinars" -> "webinaret ";
			case "materials" -> "materiellet ";
			default -> "";
		};
		return kind + "«" + MarkdownText.plain(title(AffectedFiles.id(file))) + "»";
	}

	private String title(String id) {
		return this.content.resources().find(id).map(ResourceDocument::title).orElse(id);
	}

}
