package no.ressursbank.ingest.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks for what may be content by its name. Hidden folders are not entered: that of git
 * may hold more files than the content.
 */
final class CandidateFiles extends SimpleFileVisitor<Path> {

	private final Path root;

	private final List<Path> found = new ArrayList<>();

	private CandidateFiles(Path root) {
		this.root = root;
	}

	/**
	 * Those below a folder, in order.
	 * @throws IOException when a folder cannot be read
	 */
	static List<Path> below(Path root) throws IOException {
		CandidateFiles files = new CandidateFiles(root);
		Files.walkFileTree(root, files);
		return files.found.stream().sorted().toList();
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		return (!folder.equals(this.root) && isHidden(folder)) ? FileVisitResult.SKIP_SUBTREE
				: FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		boolean folder = attributes.isSymbolicLink() && Files.isDirectory(file);
		if (!folder && !isHidden(file) && isText(file.getFileName().toString().toLowerCase(Locale.ROOT))) {
			this.found.add(file);
		}
		return FileVisitResult.CONTINUE;
	}

	private static boolean isHidden(Path path) {
		return path.getFileName().toString().startsWith(".");
	}

	private static boolean isText(String name) {
		return !name.equals("readme.md") && (name.endsWith(".md") || name.endsWith(".pdf"));
	}

}
