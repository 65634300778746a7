package no.ressursbank.content.resource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.local.Backends;

import static org.assertj.core.api.Assertions.assertThat;

/** A content folder under version control, published by the editors' own program. */
final class EditedContent {

	private final Path root;

	private final Path store;

	/**
	 * Begins a folder.
	 * @param store where files for readers go
	 */
	EditedContent(Path root, Path store) {
		this.root = root;
		this.store = store;
		run("git", "init", "-q");
		write("themes.yml", "- id: mobbing\n  title: {nb: Mobbing, nn: Mobbing}\n  steward: redaksjonen\n");
		write("stewards.yml", "- id: redaksjonen\n  name: Redaksjonen\n");
	}

	/** Writes a resource with what every resource must have. */
	EditedContent resource(String name, String title, String fields) {
		LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
		return write(name, """
				---
				title: %s
				summary: Kort om %s.
				language: nb
				themes: [mobbing]
				steward: redaksjonen
				licence: CC BY 4.0
				reviewed: %s
				review-by: %s
				%s---
				Teksten handler om å snakke sammen.
				""".formatted(title, title, today, today.plusMonths(3), fields));
	}

	EditedContent write(String name, String text) {
		try {
			Path file = this.root.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			return this;
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	void delete(String name) {
		try {
			Files.delete(this.root.resolve(name));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Commits what was edited, and publishes it. */
	void publish(String... options) {
		run("git", "add", "-A");
		run("git", "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "--allow-empty", "-m",
				"Edit");
		List<String> command = new ArrayList<>(List.of("publish", "--force", "--content", this.root.toString(),
				"--files", this.store.toString(), "--elasticsearch", Backends.elasticsearch().toString()));
		command.addAll(List.of(options));
		EditorsProgram.run(command.toArray(String[]::new));
	}

	private void run(String... command) {
		try {
			Process process = new ProcessBuilder(command).directory(this.root.toFile())
				.redirectErrorStream(true)
				.start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(process.waitFor()).as(() -> String.join(" ", command) + "\n" + said).isZero();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
