package no.ressursbank.portal.member;

import jakarta.servlet.http.HttpSession;
import no.ressursbank.portal.layout.InTemplates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The one who is signed in, for the frame of the page and for what stands beside public
 * texts. Never fails: such a page is worth reading without it.
 */
@InTemplates
@Component("account")
public class Account {

	private static final String KEPT = Account.class.getName();

	private static final Logger logger = LoggerFactory.getLogger(Account.class);

	private final MemberService members;

	private final IdentityProperties identity;

	Account(MemberService members, IdentityProperties identity) {
		this.members = members;
		this.identity = identity;
	}

	/** Whether anybody can sign in here. */
	public boolean possible() {
		return this.identity.isSetUp();
	}

	public boolean signedIn() {
		return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken;
	}

	/** What the issuer calls the one who is signed in; empty for nobody. */
	public String name() {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token) {
			Object name = token.getPrincipal().getAttributes().get("name");
			return (name != null) ? name.toString() : token.getName();
		}
		return "";
	}

	/** Whether the one who is signed in has a role: member, moderator or editor. */
	public boolean is(String role) {
		Me me = me();
		return me != null && (me.roles().contains(role) || (role.equals("member") && !me.roles().isEmpty()));
	}

	/** Asked for once a session; null for nobody, and when the bank does not answer. */
	private @Nullable Me me() {
		HttpSession session = signedIn() ? session() : null;
		if (session == null) {
			return null;
		}
		if (session.getAttribute(KEPT) instanceof Me known) {
			return known;
		}
		try {
			Me me = this.members.me();
			session.setAttribute(KEPT, me);
			return me;
		}
		catch (ErrorResponseException | RestClientException | OAuth2AuthorizationException ex) {
			logger.debug("Not known who is signed in", ex);
			return null;
		}
	}

	private static @Nullable HttpSession session() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
				? page.getRequest().getSession(false) : null;
	}

}
