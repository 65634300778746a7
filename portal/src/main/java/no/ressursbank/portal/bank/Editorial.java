package no.ressursbank.portal.bank;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the editor says about a resource.
 *
 * @param rights full, excerpt or link-only
 * @param duration ISO 8601
 */
public record Editorial(String steward, @Nullable String licence, @Nullable LocalDate reviewed,
		@Nullable LocalDate reviewBy, List<String> authors, @Nullable String rights, List<Source> sources,
		@Nullable String evidence, @Nullable String duration, List<String> related, @Nullable String translationOf) {

	public Editorial(@Nullable String steward, @Nullable String licence, @Nullable LocalDate reviewed,
			@Nullable LocalDate reviewBy, @Nullable List<String> authors, @Nullable String rights,
			@Nullable List<Source> sources, @Nullable String evidence, @Nullable String duration,
			@Nullable List<String> related, @Nullable String translationOf) {
		this.steward = (steward != null) ? steward : "";
		this.licence = licence;
		this.reviewed = reviewed;
		this.reviewBy = reviewBy;
		this.authors = Absent.orEmpty(authors);
		this.rights = rights;
		this.sources = Absent.orEmpty(sources);
		this.evidence = evidence;
		this.duration = duration;
		this.related = Absent.orEmpty(related);
		this.translationOf = translationOf;
	}

	/**
	 * Whether only a part of the text, or none of it, may be given.
	 */
	public boolean restricted() {
		return this.rights != null && !this.rights.equals("full");
	}

	/**
	 * What a text builds on.
	 */
	public record Source(String title, @Nullable String url, @Nullable String publisher, @Nullable String year) {
	}

}
