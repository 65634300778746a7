package no.ressursbank.portal.search;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Where the content service takes what portals have counted.
 */
interface ClickService {

	/** Adds clicks to those of the day. */
	@PostExchange("/api/insight/clicks")
	void clicked(@RequestBody ClickCounter.Clicks counted);

}
