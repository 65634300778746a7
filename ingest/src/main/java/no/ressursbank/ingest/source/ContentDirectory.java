package no.ressursbank.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.source.Reference.Subject;
import no.ressursbank.resourceindex.Kind;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Everything below the content root that is a resource. Links out of the folder are not
 * followed: a pull request must not be able to publish other files of the machine.
 */
public final class ContentDirectory {

	private final Path root;

	private final List<ContentFile> files = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private int candidates;

	private final Map<String, ContentFile> byName = new HashMap<>();

	private final Map<String, ContentFile> byId = new TreeMap<>();

	private ContentDirectory(Path root) {
		this.root = root;
	}

	/**
	 * Lists a folder.
	 * @throws IOException when the folder cannot be read
	 */
	public static ContentDirectory scan(Path root) throws IOException {
		ContentDirectory directory = new ContentDirectory(root);
		CandidateFiles.below(root).forEach(directory::add);
		return directory;
	}

	/** Files to publish, in the order of their paths. */
	public List<ContentFile> files() {
		return this.files;
	}

	/** How many files were found, also those that cannot be read as resources. */
	public int candidates() {
		return this.candidates;
	}

	/** What is wrong with names and places of files. */
	public List<Finding> findings() {
		return this.findings;
	}

	/** The ids of all files, also of those that turn out to be broken. */
	public Set<String> ids() {
		ask(Subject.IDS, "");
		return Collections.unmodifiableSet(this.byId.keySet());
	}

	/** The file of the resource with an id, also when it turns out to be broken. */
	public Optional<ContentFile> file(String id) {
		ask(Subject.ID, id);
		return Optional.ofNullable(this.byId.get(id));
	}

	/**
	 * The resource a relative link leads to.
	 * @param from the file the link stands in
	 * @param target path relative to that file, without anchor
	 */
	public Optional<ContentFile> linked(ContentFile from, String target) {
		try {
			String name = name(from.path().resolveSibling(target).normalize());
			ask(Subject.LINK, name);
			return Optional.ofNullable(this.byName.get(name));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Notes that a file is parsed together with another one, such as a sidecar.
	 * @param other need not exist
	 */
	public void uses(Path other) {
		ask(Subject.FILE, name(other));
	}

	/** Whether what was once asked would be answered the same now. */
	public boolean answersAlike(Reference reference) {
		return answer(reference.subject(), reference.name()).equals(reference.answer());
	}

	private String ask(Subject subject, String name) {
		String answer = answer(subject, name);
		References.note(new Reference(subject, name, answer));
		return answer;
	}

	private String answer(Subject subject, String name) {
		return switch (subject) {
			case ID -> Optional.ofNullable(this.byId.get(name)).map((file) -> file.kind().code()).orElse("");
			case IDS -> DigestUtils.sha256Hex(String.join(" ", this.byId.keySet()));
			case LINK -> Optional.ofNullable(this.byName.get(name))
				.map((file) -> file.kind().code() + ":" + file.id())
				.orElse("");
			case FILE -> hash(this.root.resolve(name));
			// Not a question about this folder.
			case STORED -> "";
		};
	}

	private static String hash(Path path) {
		if (!Files.isRegularFile(path)) {
			return "";
		}
		try (InputStream in = Files.newInputStream(path)) {
			return DigestUtils.sha256Hex(in);
		}
		catch (IOException ex) {
			return "";
		}
	}

	/**
	 * The file below the root that a relative path leads to, whatever it is.
	 * @return empty when there is none, or the way to it is a link of the file system
	 */
	public Optional<Path> file(ContentFile from, String target) {
		try {
			Path path = from.path().resolveSibling(target).normalize();
			uses(path);
			boolean inside = Files.isRegularFile(path)
					&& path.toRealPath().equals(this.root.toRealPath().resolve(this.root.normalize().relativize(path)));
			return inside ? Optional.of(path) : Optional.empty();
		}
		catch (IllegalArgumentException | IOException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The name a relative path would have as a content file.
	 * @return the path itself when it cannot be one
	 */
	public String name(ContentFile from, String target) {
		try {
			return name(from.path().resolveSibling(target).normalize());
		}
		catch (IllegalArgumentException ex) {
			return target;
		}
	}

	private void add(Path path) {
		this.candidates++;
		String name = name(path);
		String file = path.getFileName().toString();
		String stem = file.substring(0, file.lastIndexOf('.'));
		String id = Slug.of(stem);
		if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
			error(name, "not-a-file", "Lenker og spesialfiler publiseres ikke. Legg inn en vanlig fil.");
		}
		else if (id.isEmpty()) {
			error(name, "file-name", "Filnavnet må ha minst én bokstav eller ett tall.");
		}
		else if (this.byId.containsKey(id)) {
			error(name, "duplicate-id",
					"Id-en «" + id + "» er alt brukt av " + this.byId.get(id).name() + ". Gi filen et annet navn.");
		}
		else {
			accept(new ContentFile(path, name, kind(name), id), stem);
		}
	}

	private void accept(ContentFile file, String stem) {
		if (!file.id().equals(stem)) {
			this.findings.add(Finding.warning(file.start(), "file-name",
					"Filnavnet er ikke en id. Id-en blir «" + file.id() + "»; gi gjerne filen det navnet."));
		}
		this.files.add(file);
		this.byName.put(file.name(), file);
		this.byId.put(file.id(), file);
	}

	/**
	 * A file outside the known folders is read as an article, so that all its faults are
	 * told at once.
	 */
	private Kind kind(String name) {
		String folder = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
		Optional<Kind> known = Kind.searchable()
			.stream()
			.filter((kind) -> kind.collection().equals(folder))
			.findFirst();
		if (known.isEmpty()) {
			String folders = String.join(", ", Kind.searchable().stream().map(Kind::collection).toList());
			error(name, "unknown-folder", "Filen ligger ikke i en av mappene " + folders + ". Flytt den dit.");
		}
		return known.orElse(Kind.ARTICLE);
	}

	private void error(String name, String rule, String message) {
		this.findings.add(Finding.error(Place.startOf(name), rule, message));
	}

	private String name(Path path) {
		return String.join("/", Arrays.stream(this.root.relativize(path).toString().split("[/\\\\]")).toList());
	}

}
