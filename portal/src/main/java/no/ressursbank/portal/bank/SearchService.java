package no.ressursbank.portal.bank;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/**
 * The search service, as its OpenAPI description has it. Every method throws
 * {@link BankProblem} for an answer that is a problem, and {@link BankSilent} for none.
 */
public interface SearchService {

	/** What the bank has on a question. */
	@GetExchange("/api/search")
	SearchAnswer search(@RequestParam MultiValueMap<String, String> question);

	/** How a question may go on. */
	@GetExchange("/api/suggest")
	Suggestions suggest(@RequestParam String q);

	/** What to read after a resource. */
	@GetExchange("/api/related/{id}")
	Related related(@PathVariable String id, @RequestParam int size);

}
