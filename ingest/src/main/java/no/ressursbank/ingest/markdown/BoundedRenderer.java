package no.ressursbank.ingest.markdown;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;

/**
 * Renders untrusted Markdown: Flexmark overflows the stack or stalls on hostile nesting,
 * so nesting is capped first and the work is done in a thread that is given up on.
 */
final class BoundedRenderer {

	/** Far above what a person writes, far below where the parser suffers. */
	private static final int MAX_NESTING = 40;

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private final MarkdownRenderer renderer = new MarkdownRenderer();

	/**
	 * Renders a body, or says why not.
	 * @param start where the body begins in its file
	 */
	Rendered render(String body, Place start) throws Rejection {
		checkNesting(body, start);
		CompletableFuture<Rendered> result = new CompletableFuture<>();
		Thread.ofPlatform().daemon().name("markdown").start(() -> {
			try {
				result.complete(this.renderer.render(body));
			}
			catch (RuntimeException | StackOverflowError ex) {
				result.completeExceptionally(ex);
			}
		});
		return await(result, start);
	}

	private static Rendered await(CompletableFuture<Rendered> result, Place start) throws Rejection {
		try {
			return result.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			throw new Rejection(Finding.error(start, "for-tung", "Teksten tok mer enn " + LIMIT.toSeconds()
					+ " sekunder å gjøre om. Forenkle lister, sitater og lenker."));
		}
		catch (ExecutionException ex) {
			throw new Rejection(Finding.error(start, "for-tung",
					"Teksten lar seg ikke gjøre om til HTML. Forenkle lister, sitater og lenker."));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Rejection(Finding.error(start, "avbrutt", "Arbeidet ble avbrutt."));
		}
	}

	private static void checkNesting(String body, Place start) throws Rejection {
		int line = start.line();
		int open = 0;
		for (String text : body.split("\n", -1)) {
			int depth = quoteDepth(text);
			open = text.isBlank() ? 0 : Math.max(0, open + brackets(text));
			if (depth > MAX_NESTING || open > MAX_NESTING) {
				throw new Rejection(Finding.error(new Place(start.file(), line, 1), "for-dypt",
						"Sitater, lister eller klammer er nøstet i over " + MAX_NESTING + " nivåer."));
			}
			line++;
		}
	}

	/** Counts the markers and the indentation a line begins with. */
	private static int quoteDepth(String text) {
		int markers = 0;
		int spaces = 0;
		for (int i = 0; i < text.length() && " \t>-*+".indexOf(text.charAt(i)) >= 0; i++) {
			if (text.charAt(i) == ' ') {
				spaces++;
			}
			else {
				markers++;
			}
		}
		boolean rule = text.strip().chars().distinct().count() == 1;
		return rule && !text.contains(">") ? 0 : markers + spaces / 4;
	}

	private static int brackets(String text) {
		int open = 0;
		for (int i = 0; i < text.length(); i++) {
			open += switch (text.charAt(i)) {
				case '[' -> 1;
				case ']' -> -1;
				default -> 0;
			};
		}
		return open;
	}

}
