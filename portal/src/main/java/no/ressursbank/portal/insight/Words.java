package no.ressursbank.portal.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The texts of the sections, in the reader's language.
 */
@Component
class Words {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

	/** What a section says in one sentence. */
	String summary(String section, Object... arguments) {
		return of("insight." + section + ".summary", arguments);
	}

	/** Names of columns. */
	List<String> columns(String... names) {
		return Arrays.stream(names).map((name) -> of("insight.column." + name)).toList();
	}

	String date(LocalDate date) {
		return DateTimeFormatter.ofPattern("d. MMM yyyy", locale()).format(date);
	}

	String date(Instant moment) {
		return date(LocalDate.ofInstant(moment, OSLO));
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
