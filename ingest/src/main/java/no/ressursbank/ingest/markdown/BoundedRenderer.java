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
 * Renders untrusted Markdown: Flexmark overflows the stack or stalls on hostile texts, so
 * they are limited first and rendered in a thread that is given up on.
 */
final class BoundedRenderer {

	/**
	 * Only for what the other limits let through: a hundred times what such a text takes.
	 */
	private static final Duration LIMIT = Duration.ofSeconds(10);

	/**
	 * Flexmark calls itself once for each level. Taken from the machine as it is used.
	 */
	private static final long STACK_BYTES = 64L * 1024 * 1024;

	private final MarkdownRenderer renderer = new MarkdownRenderer();

	/**
	 * Renders a body, or says why not.
	 */
	Rendered render(String body, Places places) throws Rejection {
		BodyLimits.check(body, places);
		BoundedText text = new BoundedText(body);
		CompletableFuture<Rendered> result = new CompletableFuture<>();
		Thread.ofPlatform().daemon().name("markdown").stackSize(STACK_BYTES).start(() -> {
			try {
				result.complete(this.renderer.render(text, places));
			}
			catch (RuntimeException | StackOverflowError ex) {
				result.completeExceptionally(ex);
			}
		});
		try {
			return await(result, places.start());
		}
		finally {
			text.stop();
		}
	}

	private static Rendered await(CompletableFuture<Rendered> result, Place start) throws Rejection {
		try {
			return result.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			throw new Rejection(Finding.error(start, "too-heavy",
					"Teksten er for innviklet til å gjøres om til HTML. Forenkle lister, sitater og lenker."));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Rejection(Finding.error(start, "interrupted", "Arbeidet ble avbrutt."));
		}
	}

}
