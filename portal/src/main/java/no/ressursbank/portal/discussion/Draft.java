package no.ressursbank.portal.discussion;

import java.util.LinkedHashMap;
import java.util.Map;

import no.ressursbank.portal.member.Contribution;
import no.ressursbank.portal.member.Post;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed so far. Shown again as it is when it cannot be published.
 *
 * @param theme what it is about; likewise resource and step
 * @param form whether it is «drøft en sak»
 * @param key tells a double click from a second text
 * @param version of the post that is changed
 * @param confirmed whether the warnings were read
 */
record Draft(@Nullable String theme, @Nullable String resource, @Nullable Integer step, @Nullable Boolean form,
		String title, String text, String ageSpan, String challenge, String tried, String wonder, String key,
		@Nullable Integer version, @Nullable Boolean confirmed) {

	Draft(@Nullable String theme, @Nullable String resource, @Nullable Integer step, @Nullable Boolean form,
			@Nullable String title, @Nullable String text, @Nullable String ageSpan, @Nullable String challenge,
			@Nullable String tried, @Nullable String wonder, @Nullable String key, @Nullable Integer version,
			@Nullable Boolean confirmed) {
		this.theme = blankToNull(theme);
		this.resource = blankToNull(resource);
		this.step = step;
		this.form = form;
		this.title = lines(title);
		this.text = lines(text);
		this.ageSpan = lines(ageSpan);
		this.challenge = lines(challenge);
		this.tried = lines(tried);
		this.wonder = lines(wonder);
		this.key = (key != null) ? key : "";
		this.version = version;
		this.confirmed = confirmed;
	}

	static Draft of(Post post, String title) {
		Post.CaseForm form = post.form();
		return new Draft(null, null, null, form != null, title, post.text(), (form != null) ? form.ageSpan() : null,
				(form != null) ? form.challenge() : null, (form != null) ? form.tried() : null,
				(form != null) ? form.wonder() : null, null, post.version(), null);
	}

	/** Whether it is the form «drøft en sak». */
	public boolean structured() {
		return Boolean.TRUE.equals(this.form);
	}

	/** The fields of the guard's findings, with what stands in them. */
	Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("title", this.title);
		if (structured()) {
			fields.put("ageSpan", this.ageSpan);
			fields.put("challenge", this.challenge);
			fields.put("tried", this.tried);
			fields.put("wonder", this.wonder);
		}
		else {
			fields.put("text", this.text);
		}
		return fields;
	}

	Contribution contribution() {
		Post.CaseForm answers = structured() ? new Post.CaseForm(this.ageSpan, this.challenge, this.tried, this.wonder)
				: null;
		return new Contribution(this.theme, this.resource, this.step, this.title.isEmpty() ? null : this.title,
				structured() ? null : this.text, answers, this.version, this.confirmed);
	}

	/** As the content service counts: stripped, and a line break is one unit. */
	private static String lines(@Nullable String typed) {
		return (typed != null) ? typed.replace("\r\n", "\n").strip() : "";
	}

	private static @Nullable String blankToNull(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

}
