package no.ressursbank.portal.preview;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is previewed now, and what was found in it.
 *
 * @param version greater for every time that something was saved
 * @param stopped why the last save could not be shown; null when it could
 * @param advice how to keep each rule that is broken
 */
public record PreviewState(long version, @Nullable String stopped, Report report, Map<String, String> advice) {

	static final PreviewState NONE = new PreviewState(0, null, new Report(0, 0, List.of()), Map.of());

	/**
	 * Of the whole folder.
	 *
	 * @param files how many were looked at
	 * @param errors how many findings keep a file from being published
	 */
	public record Report(int files, long errors, List<Finding> findings) {
	}

	/**
	 * One thing that an editor should know.
	 *
	 * @param line from 1
	 * @param column from 1
	 * @param message what is wrong and what to do, in bokmål
	 * @param replacement what to write instead; null when only a person can tell
	 */
	public record Finding(String file, int line, int column, String severity, String rule, String message,
			@Nullable String replacement) {

		/** Such as {@code content/articles/mobbing/plan.md:4:5}. */
		public String place() {
			return this.file + ":" + this.line + ":" + this.column;
		}

		/** Whether it is about the text that a page shows. */
		boolean isOf(String id) {
			String name = this.file.substring(this.file.lastIndexOf('/') + 1);
			return name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(id);
		}

	}

}
