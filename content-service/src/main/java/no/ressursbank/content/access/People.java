package no.ressursbank.content.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.ressursbank.content.guard.Guard;
import no.ressursbank.content.guard.Level;
import no.ressursbank.content.member.Person;
import no.ressursbank.content.member.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Reads a person out of a token: only the claims that are named in the configuration, and
 * none that carries a national identity number. From here on nothing knows the token.
 */
@Component
class People implements Converter<Jwt, SignedIn> {

	private static final int LONGEST = 200;

	/** What most issuers use: its digits are random, and no number of anybody. */
	private static final Pattern RANDOM_ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

	private final Guard guard = new Guard();

	private final IdentityProperties identity;

	People(IdentityProperties identity) {
		this.identity = identity;
	}

	/**
	 * Gives the person that a valid token is about.
	 * @throws InvalidBearerTokenException if the subject is missing, too long or an
	 * identity number; the message never repeats it
	 */
	@Override
	public SignedIn convert(Jwt token) {
		String subject = token.getSubject();
		if (subject == null || subject.isBlank() || subject.length() > LONGEST) {
			throw new InvalidBearerTokenException("The token has no usable subject");
		}
		if (!RANDOM_ID.matcher(subject).matches() && hasIdentityNumber(subject)) {
			throw new InvalidBearerTokenException("The subject is an identity number");
		}
		IdentityProperties.Claims claims = this.identity.claims();
		String name = text(token, claims.name());
		return new SignedIn(new Person(String.valueOf(this.identity.issuer()), subject,
				(name != null) ? name : "Uten navn", text(token, claims.school()), text(token, claims.municipality()),
				roles(token.getClaims().get(claims.roles()))));
	}

	private @Nullable String text(Jwt token, String claim) {
		return texts(token.getClaims().get(claim)).map((text) -> text.replaceAll("\\p{C}", "").strip())
			.filter((text) -> !text.isEmpty() && !hasIdentityNumber(text))
			.map((text) -> text.substring(0, Math.min(text.length(), LONGEST)))
			.findFirst()
			.orElse(null);
	}

	private Set<Role> roles(@Nullable Object claim) {
		Set<String> values = texts(claim).collect(Collectors.toSet());
		Set<Role> roles = EnumSet.noneOf(Role.class);
		this.identity.roles().forEach((role, names) -> {
			if (names.stream().anyMatch(values::contains)) {
				// Whoever moderates or edits takes part as well.
				roles.addAll(List.of(role, Role.MEMBER));
			}
		});
		return roles;
	}

	private static Stream<String> texts(@Nullable Object claim) {
		Stream<?> values = (claim instanceof Collection<?> several) ? several.stream() : Stream.ofNullable(claim);
		return values.filter(String.class::isInstance).map(String.class::cast);
	}

	private boolean hasIdentityNumber(String text) {
		return this.guard.check("", text).level() == Level.STOP;
	}

}
