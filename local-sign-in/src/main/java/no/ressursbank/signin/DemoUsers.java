package no.ressursbank.signin;

import java.util.List;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Lets anybody be a demo user, without a password: on this machine, with constructed
 * people, there is nothing to protect.
 */
@Component
class DemoUsers implements AuthenticationProvider {

	@Override
	public Authentication authenticate(Authentication chosen) {
		DemoUser user = DemoUser.of(chosen.getName())
			.orElseThrow(() -> new BadCredentialsException("There is no such demo user"));
		// When it was chosen: the ID token tells the portal.
		return UsernamePasswordAuthenticationToken.authenticated(user.id(), "",
				List.of(FactorGrantedAuthority.fromFactor("CHOICE")));
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
