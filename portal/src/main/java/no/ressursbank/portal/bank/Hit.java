package no.ressursbank.portal.bank;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A resource that was found.
 *
 * @param duration ISO 8601
 */
public record Hit(String id, String kind, String title, String summary, String language, List<String> themes,
		List<String> audiences, @Nullable LocalDate reviewed, @Nullable String duration, List<Passage> passages) {

	public Hit(String id, String kind, String title, String summary, String language, @Nullable List<String> themes,
			@Nullable List<String> audiences, @Nullable LocalDate reviewed, @Nullable String duration,
			@Nullable List<Passage> passages) {
		this.id = id;
		this.kind = kind;
		this.title = title;
		this.summary = summary;
		this.language = language;
		this.themes = Absent.orEmpty(themes);
		this.audiences = Absent.orEmpty(audiences);
		this.reviewed = reviewed;
		this.duration = duration;
		this.passages = Absent.orEmpty(passages);
	}

	/**
	 * Where in it to read.
	 *
	 * @param text escaped HTML with {@code <mark>} around the words found
	 */
	public record Passage(String heading, String text, @Nullable Integer page, @Nullable String anchor) {
	}

}
