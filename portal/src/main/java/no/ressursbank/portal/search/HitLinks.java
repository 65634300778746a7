package no.ressursbank.portal.search;

import no.ressursbank.portal.layout.InTemplates;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of hits, which tell at which place of the list they stood.
 */
@InTemplates
@Component("hitLinks")
class HitLinks {

	/**
	 * An address that is counted when it is opened. Who only browses has not asked, so
	 * there it tells nothing.
	 * @param index of the hit on its page, from 0
	 */
	public String of(String address, SearchQuery query, int index) {
		if (query.q().isEmpty()) {
			return address;
		}
		int place = (query.cursor() == null) ? index + 1 : ClickCounter.LAST;
		return UriComponentsBuilder.fromUriString(address)
			.queryParam(CountedClick.PLACE, Math.min(place, ClickCounter.LAST))
			.build()
			.toUriString();
	}

}
