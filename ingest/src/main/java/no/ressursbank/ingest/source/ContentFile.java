package no.ressursbank.ingest.source;

import java.nio.file.Path;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.resourceindex.Kind;

/**
 * A file that is, or should be, one resource.
 *
 * @param name path relative to the content folder, with slashes
 * @param id the slug of its file name
 */
public record ContentFile(Path path, String name, Kind kind, String id) {

	/**
	 * The beginning of the file: for findings about all of it.
	 */
	public Place start() {
		return Place.startOf(this.name);
	}

	/**
	 * The file beside this one that differs only in its ending.
	 * @param extension with the dot, such as {@code .yml}
	 */
	public Path sibling(String extension) {
		String file = this.path.getFileName().toString();
		return this.path.resolveSibling(file.substring(0, file.lastIndexOf('.')) + extension);
	}

}
