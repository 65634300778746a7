package no.ressursbank.ingest.finding;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param file path relative to the content folder, with slashes
 * @param line counted from 1
 * @param column counted in code points from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

	private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
		.thenComparingInt(Place::line)
		.thenComparingInt(Place::column);

	/**
	 * The beginning of a file: for what concerns all of it.
	 */
	public static Place startOf(String file) {
		return new Place(file, 1, 1);
	}

	@Override
	public int compareTo(Place other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line + ":" + this.column;
	}

}
