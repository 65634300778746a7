package no.ressursbank.portal.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text of an editor who means harm, in every field that takes words, among the content
 * of the repository.
 */
final class HostileText {

	/** Found in this text alone. */
	static final String WORD = "xyfiendtlig";

	/** The page of the text. */
	static final String PAGE = "/artikkel/hostile";

	private HostileText() {
	}

	/**
	 * A copy of a content folder with the text in it.
	 */
	static Path among(Path content) throws IOException {
		Path copy = Files.createTempDirectory("ressursbank-content");
		List<Path> paths;
		try (Stream<Path> all = Files.walk(content)) {
			paths = all.filter(Files::isRegularFile).toList();
		}
		for (Path path : paths) {
			Path to = copy.resolve(content.relativize(path).toString());
			Files.createDirectories(to.getParent());
			Files.copy(path, to);
		}
		try (InputStream text = Objects.requireNonNull(HostileText.class.getResourceAsStream("hostile.md"))) {
			Files.copy(text, copy.resolve("articles/hostile.md"));
		}
		return copy;
	}

}
