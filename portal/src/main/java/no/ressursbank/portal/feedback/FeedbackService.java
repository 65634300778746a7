package no.ressursbank.portal.feedback;

import java.util.Map;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Where the content service takes what readers say. Every method throws
 * {@link no.ressursbank.portal.member.Refusal} for an answer that is a problem.
 */
interface FeedbackService {

	/** «Var dette nyttig?»: {@code resource}, {@code useful} and {@code suggestion}. */
	@PostExchange("/api/feedback")
	void tell(@RequestBody Map<String, Object> feedback);

	/** What was not found: {@code text}. */
	@PostExchange("/api/feedback/wishes")
	void wish(@RequestBody Map<String, String> wish);

}
