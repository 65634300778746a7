package no.ressursbank.portal.insight;

import java.util.List;

import org.springframework.web.service.annotation.GetExchange;

/**
 * What the content service tells editors. Every method throws
 * {@link no.ressursbank.portal.member.Refusal} for an answer that is a problem: 403 for
 * anybody else.
 */
interface EditorService {

	/** What is searched for. */
	@GetExchange("/api/insight/searches")
	Searches searches();

	/** How the content stands. */
	@GetExchange("/api/insight/content")
	ContentFigures content();

	/** What readers say of resources. */
	@GetExchange("/api/feedback")
	List<Verdict> feedback();

	/** What readers did not find. */
	@GetExchange("/api/feedback/wishes")
	List<Wish> wishes();

}
