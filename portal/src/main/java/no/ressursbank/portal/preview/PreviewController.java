package no.ressursbank.portal.preview;

import java.time.Duration;
import java.time.Instant;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells an open page when there is something new to show. */
@ConditionalOnProperty("ressursbank.portal.preview.state")
@RestController
class PreviewController {

	/** Proxies and browsers give up on an answer after half a minute and more. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration GLANCE = Duration.ofMillis(100);

	private final StateFile file;

	PreviewController(StateFile file) {
		this.file = file;
	}

	/**
	 * Waits for another version than the one that a page shows.
	 * @param after the one it shows
	 * @return the version there is, which is the same when nothing came
	 */
	@GetMapping("/forhandsvisning/versjon")
	long version(@RequestParam long after) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		long version = this.file.read().version();
		while (version == after && Instant.now().isBefore(end)) {
			Thread.sleep(GLANCE);
			version = this.file.read().version();
		}
		return version;
	}

}
