package no.ressursbank.content.thread;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.ressursbank.content.guard.Guard;
import no.ressursbank.content.guard.Judgement;
import no.ressursbank.resourceindex.HelpLine;

import org.springframework.stereotype.Component;

/**
 * The guard that knows the numbers of the bank's own help lines.
 */
@Component
public class BankGuard {

	private final BankHelpLines lines;

	private volatile Known known = new Known(Set.of(), new Guard());

	BankGuard(BankHelpLines lines) {
		this.lines = lines;
	}

	/**
	 * Judges a text.
	 * @param title as written, may be empty
	 * @param text as written, may be empty
	 * @param locale of the explanations
	 */
	public Judgement check(String title, String text, Locale locale) {
		return current().check(title, text, locale);
	}

	/**
	 * The rules that a text breaks, by their ids, each once.
	 * @param title as written, may be empty
	 * @param text as written, may be empty
	 * @param locale of the explanations
	 */
	public List<String> rules(String title, String text, Locale locale) {
		return check(title, text, locale).findings().stream().map((finding) -> finding.rule().id()).distinct().toList();
	}

	private Guard current() {
		Set<String> numbers = numbers(this.lines.all());
		Known current = this.known;
		if (!current.numbers().equals(numbers)) {
			current = new Known(numbers, new Guard(numbers));
			this.known = current;
		}
		return current.guard();
	}

	private static Set<String> numbers(List<HelpLine> lines) {
		return lines.stream()
			.flatMap((line) -> Stream.ofNullable(line.phone()))
			.map((phone) -> phone.replaceAll("\\D", ""))
			.filter((digits) -> digits.length() == 8)
			.collect(Collectors.toUnmodifiableSet());
	}

	private record Known(Set<String> numbers, Guard guard) {
	}

}
