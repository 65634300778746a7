package no.ressursbank.ingest.repair;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Markdown and YAML files of a content folder, character by character as they are.
 * Links, hidden files and what is not UTF-8 are left alone.
 */
final class TextFiles {

	private final Path root;

	TextFiles(Path root) {
		this.root = root;
	}

	/** The texts by name. */
	Map<String, String> all() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(this.root)) {
			List<Path> files = paths.filter(this::isText).toList();
			for (Path file : files) {
				text(file).ifPresent((text) -> texts.put(name(file), text));
			}
		}
		return texts;
	}

	String read(String name) throws IOException {
		return Files.readString(this.root.resolve(name));
	}

	/** Whole or not at all. */
	void write(String name, String text) throws IOException {
		Path file = this.root.resolve(name);
		Path beside = Files.createTempFile(file.resolveSibling(""), ".", ".tmp");
		try {
			Files.writeString(beside, text);
			if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
				Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
			}
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(beside);
		}
	}

	private static Optional<String> text(Path file) throws IOException {
		try {
			return Optional
				.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private boolean isText(Path path) {
		String name = name(path);
		return (name.endsWith(".md") || name.endsWith(".yml")) && !("/" + name).contains("/.")
				&& Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
	}

	private String name(Path path) {
		return this.root.relativize(path).toString().replace('\\', '/');
	}

}
