package no.ressursbank.portal.member;

import java.util.List;

import no.ressursbank.portal.layout.InTemplates;
import no.ressursbank.portal.member.FoundThreads.FoundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.RestClientException;

/**
 * What colleagues have said of the same, beside the hits of a search. Never fails: the
 * hits are worth reading without it.
 */
@InTemplates
@Component("threadSearch")
public class ThreadSearch {

	private static final int MOST = 3;

	private static final Logger logger = LoggerFactory.getLogger(ThreadSearch.class);

	private final MemberService members;

	private final Account account;

	ThreadSearch(MemberService members, Account account) {
		this.members = members;
		this.account = account;
	}

	/**
	 * The best threads; none for whoever is no member.
	 * @param q as it was typed; may be empty
	 */
	public List<FoundThread> about(String q) {
		if (q.isBlank() || !this.account.is("member")) {
			return List.of();
		}
		try {
			return this.members.search(q, MOST).hits();
		}
		catch (ErrorResponseException | RestClientException | OAuth2AuthorizationException ex) {
			logger.debug("No threads beside the hits: {}", ex.getClass().getSimpleName());
			return List.of();
		}
	}

}
