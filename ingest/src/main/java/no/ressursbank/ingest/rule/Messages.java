package no.ressursbank.ingest.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/**
 * What findings say in other languages. Each message is made in bokmål where the fault is
 * found, with the words of the text in it, and travels so through the cache and all
 * checks; here it is known again by its form. What has no form stays in bokmål.
 */
public final class Messages {

	/** The question that any message may end with. */
	private static final String QUESTION = "did-you-mean";

	private static final Map<String, List<MessageForm>> FORMS = new ConcurrentHashMap<>();

	private Messages() {
	}

	/**
	 * A message in another language.
	 * @param language one of {@link Rules#LANGUAGES}
	 * @param rule the rule that is broken
	 * @param message in bokmål
	 * @return the message as it is, when it has no known form
	 */
	public static String in(String language, String rule, String message) {
		MessageForm question = forms(QUESTION).getFirst();
		Matcher asked = question.atEnd().matcher(message);
		if (asked.matches()) {
			return in(language, rule, asked.group(1)) + question.with(asked, 1, text(language, question.key()));
		}
		return form(rule, message).map((form) -> {
			Matcher matcher = form.pattern().matcher(message);
			return matcher.matches() ? form.with(matcher, 0, text(language, form.key())) : message;
		}).orElse(message);
	}

	/**
	 * The form of a message without a question; that with most words, since forms
	 * overlap.
	 */
	static Optional<MessageForm> form(String rule, String message) {
		return forms(rule).stream()
			.filter((form) -> form.pattern().matcher(message).matches())
			.max(Comparator.comparingInt(MessageForm::words));
	}

	private static List<MessageForm> forms(String rule) {
		return FORMS.computeIfAbsent(rule, (key) -> {
			ResourceBundle bokmal = bundle("nb");
			return bokmal.keySet()
				.stream()
				.filter((one) -> one.startsWith(key + "."))
				.sorted()
				.map((one) -> MessageForm.of(one, bokmal.getString(one)))
				.toList();
		});
	}

	private static String text(String language, String key) {
		return bundle(language).getString(key);
	}

	static ResourceBundle bundle(String language) {
		return ResourceBundle.getBundle("no.ressursbank.ingest.rule.messages", Locale.of(language), Rules.ONLY_THIS);
	}

}
