package no.ressursbank.content.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.ressursbank.content.member.Person;
import no.ressursbank.content.member.Role;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PeopleTests {

	/** Synthetic: 80 months are added. */
	private static final String NUMBER = "13860000185";

	private final People people = new People(new IdentityProperties("https://issuer", null, "ressursbank", Set.of(),
			Duration.ZERO, new IdentityProperties.Claims("name", "school", "kommune", "groups"),
			Map.of(Role.MEMBER, Set.of("ansatt", "vikar"), Role.MODERATOR, Set.of("mod"))));

	@Test
	void readsTheClaimsThatAreConfigured() {
		Person person = person(Map.of("sub", "abc", "name", "Kari Prøve", "school", List.of("A skole", "B skole"),
				"kommune", "Eksempelvik", "groups", List.of("vikar", "annet")));
		assertThat(person).isEqualTo(
				new Person("https://issuer", "abc", "Kari Prøve", "A skole", "Eksempelvik", Set.of(Role.MEMBER)));
	}

	@Test
	void whoeverModeratesIsAMember() {
		assertThat(person(Map.of("sub", "abc", "groups", "mod")).roles()).containsExactly(Role.MEMBER, Role.MODERATOR);
	}

	@Test
	void whoeverHasNoRoleOfOursIsNobody() {
		assertThat(person(Map.of("sub", "abc", "groups", List.of("elev"))).roles()).isEmpty();
		assertThat(person(Map.of("sub", "abc", "groups", Map.of("x", "ansatt"))).roles()).isEmpty();
	}

	@Test
	void claimsThatCarryAnIdentityNumberAreDroppedInAnyDisguise() {
		for (String disguise : List.of(NUMBER, "nin:" + NUMBER, "138600 00185", "Kari 13.86.00-00185 Prøve")) {
			Person person = person(
					Map.of("sub", "abc", "name", disguise, "school", disguise, "kommune", List.of(disguise, "Vik")));
			assertThat(person).isEqualTo(new Person("https://issuer", "abc", "Uten navn", null, "Vik", Set.of()));
		}
	}

	@Test
	void aSubjectThatIsAnIdentityNumberIsRefusedAndNotRepeated() {
		for (String subject : List.of(NUMBER, "no:" + NUMBER, "138600-00185", "")) {
			assertThatExceptionOfType(InvalidBearerTokenException.class)
				.isThrownBy(() -> person(Map.of("sub", subject, "x", "y")))
				.satisfies((ex) -> assertThat(String.valueOf(ex)).doesNotContain("00185"));
		}
	}

	@Test
	void aRandomIdIsNoIdentityNumberWhateverItsDigits() {
		assertThat(person(Map.of("sub", "13860000-1850-4000-8000-138600001850")).subject()).startsWith("1386");
	}

	@Test
	void longAndInvisibleTextIsCut() {
		assertThat(person(Map.of("sub", "abc", "name", "K\u0000\u200ba\n" + "x".repeat(5000))).displayName())
			.startsWith("Kax")
			.hasSize(200);
	}

	@Test
	void whatIsKeptTellsNothingToALog() {
		SignedIn signedIn = this.people.convert(token(Map.of("sub", "abc", "name", "Kari Prøve")));
		assertThat(signedIn.toString() + signedIn.getName()).doesNotContain("Kari", "abc");
	}

	private Person person(Map<String, Object> claims) {
		return this.people.convert(token(claims)).getPrincipal();
	}

	private static Jwt token(Map<String, Object> claims) {
		return Jwt.withTokenValue("x").header("alg", "RS256").claims((all) -> all.putAll(claims)).build();
	}

}
