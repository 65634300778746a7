package no.ressursbank.content.access;

import no.ressursbank.content.member.Person;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody whose token was good. Does not hold the token.
 */
final class SignedIn extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient Person person;

	SignedIn(Person person) {
		super(person.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
		this.person = person;
		setAuthenticated(true);
	}

	@Override
	public Person getPrincipal() {
		return this.person;
	}

	@Override
	public String getCredentials() {
		return "";
	}

	/** Ends up in logs, so it tells nothing. */
	@Override
	public String getName() {
		return "member";
	}

	@Override
	public String toString() {
		return "SignedIn" + this.person.roles();
	}

}
