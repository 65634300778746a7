package no.ressursbank.portal.bank;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/**
 * The content service, as its OpenAPI description has it. Every method throws
 * {@link BankProblem} for an answer that is a problem, and {@link BankSilent} for none.
 */
public interface ContentService {

	/** The themes in the bank's own order. */
	@GetExchange("/api/themes")
	Listing<Theme> themes();

	/** A theme with what there is on it. */
	@GetExchange("/api/themes/{id}")
	Theme theme(@PathVariable String id);

	/** A resource of a kind. */
	@GetExchange("/api/{collection}/{id}")
	Resource resource(@PathVariable String collection, @PathVariable String id);

	/** Resources of a kind that fit the filters. */
	@GetExchange("/api/{collection}")
	Listing<Summary> list(@PathVariable String collection, @RequestParam MultiValueMap<String, String> filters);

	/** The working model. */
	@GetExchange("/api/model")
	WorkingModel model();

}
