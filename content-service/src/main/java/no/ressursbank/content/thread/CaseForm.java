package no.ressursbank.content.thread;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answers of the form «drøft en sak», which asks for what helps and for nothing that
 * tells who it is about.
 *
 * @param ageSpan about how old the pupil is, such as «9–11 år»
 * @param challenge what is difficult
 * @param tried what has been tried
 * @param wonder what the writer wants to know from colleagues
 */
public record CaseForm(@Nullable @Size(max = 60, message = "{parameter.length}") String ageSpan,
		@Nullable @Size(max = 5000, message = "{parameter.length}") String challenge,
		@Nullable @Size(max = 5000, message = "{parameter.length}") String tried,
		@Nullable @Size(max = 5000, message = "{parameter.length}") String wonder) {

	static final String GAP = "\n\n";

	/** The answers there are, by the names of their fields, in order. */
	List<Answer> answers() {
		return Stream
			.of(new Answer("ageSpan", this.ageSpan), new Answer("challenge", this.challenge),
					new Answer("tried", this.tried), new Answer("wonder", this.wonder))
			.filter((answer) -> answer.text() != null && !answer.text().isBlank())
			.toList();
	}

	/** All answers as one text, as it is judged and searched. */
	String text() {
		return answers().stream().map(Answer::text).collect(Collectors.joining(GAP));
	}

	/**
	 * One answer.
	 *
	 * @param field name of the field in JSON
	 * @param text as written
	 */
	record Answer(String field, @Nullable String text) {
	}

}
