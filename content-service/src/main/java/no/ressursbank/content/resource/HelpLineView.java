package no.ressursbank.content.resource;

import java.time.LocalDate;
import java.util.List;

import no.ressursbank.resourceindex.HelpLine;
import org.jspecify.annotations.Nullable;

/**
 * Where to call, in the reader's language.
 *
 * @param tel the number as an address to call
 */
public record HelpLineView(String id, String name, @Nullable String phone, @Nullable String tel, @Nullable String chat,
		@Nullable String url, @Nullable String hours, @Nullable String forWhom, @Nullable LocalDate verified) {

	/**
	 * Lines in a language, or in bokmål.
	 */
	public static List<HelpLineView> of(List<HelpLine> lines, String language) {
		return lines.stream()
			.map((line) -> new HelpLineView(line.id(), line.name(), line.phone(), ContactView.tel(line.phone()),
					line.chat(), line.url(), line.hours(), Translated.of(line.forWhom(), language), line.verified()))
			.toList();
	}

}
