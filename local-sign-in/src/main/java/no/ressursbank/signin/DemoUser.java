package no.ressursbank.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody to try the bank as. People, schools and municipalities are constructed.
 */
enum DemoUser {

	ANSATT("Anna Ansatt", "Eksempelskolen", "Eksempelvik kommune", "Leser og skriver i tråder", "member"),
	ANSATT2("Didrik Demo", "Prøveåsen skole", "Prøvedal kommune", "Leser og skriver i tråder, i en annen kommune",
			"member"),
	MODERATOR("Maja Moderator", "Eksempelskolen", "Eksempelvik kommune", "Ser over det som er meldt", "moderator"),
	REDAKTOR("Reidar Redaktør", "Prøveåsen skole", "Prøvedal kommune", "Ser hva som mangler i banken", "editor");

	private final String person;

	private final String school;

	private final String municipality;

	private final String task;

	private final String role;

	DemoUser(String person, String school, String municipality, String task, String role) {
		this.person = person;
		this.school = school;
		this.municipality = municipality;
		this.task = task;
		this.role = role;
	}

	static Optional<DemoUser> of(String id) {
		return Arrays.stream(values()).filter((user) -> user.id().equals(id)).findFirst();
	}

	/** As people type it: {@code ansatt2}. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	String person() {
		return this.person;
	}

	/** What the user is for, and where from. */
	String description() {
		return "%s. %s, %s.".formatted(this.task, this.school, this.municipality);
	}

	/** What content-service reads, named as it does by default. */
	Map<String, Object> claims() {
		return Map.of("name", this.person, "school", this.school, "municipality", this.municipality, "roles",
				List.of("ressursbank-" + this.role));
	}

}
