package no.ressursbank.content.thread;

import java.util.Locale;

import no.ressursbank.content.resource.HelpLineView;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what the law asks of whoever learns of violence, abuse or neglect.
 */
@Component
class Duties {

	private final MessageSource messages;

	private final BankHelpLines lines;

	Duties(MessageSource messages, BankHelpLines lines) {
		this.messages = messages;
		this.lines = lines;
	}

	DutyView of(Locale locale) {
		return new DutyView(text("title", locale), text("report", locale), text("avert", locale),
				HelpLineView.of(this.lines.all(), locale.getLanguage()));
	}

	private String text(String part, Locale locale) {
		return this.messages.getMessage("duty." + part, null, locale);
	}

}
