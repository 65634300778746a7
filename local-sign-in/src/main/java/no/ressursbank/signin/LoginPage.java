package no.ressursbank.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static java.util.stream.Collectors.joining;

/**
 * Where a demo user is chosen by a click. Plain HTML: there is one page, and nothing in
 * it comes from the request but the token against forged ones.
 */
@RestController
class LoginPage {

	static final String PATH = "/logg-inn";

	private final String template;

	LoginPage() throws IOException {
		this.template = new ClassPathResource("logg-inn.html", LoginPage.class)
			.getContentAsString(StandardCharsets.UTF_8);
	}

	@GetMapping(path = { PATH, "/" }, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String page(CsrfToken csrf, @Nullable Authentication signedIn,
			@RequestParam(name = "error", required = false) @Nullable String error) {
		return this.template.replace("{explanation}", explanation(signedIn, error != null))
			.replace("{csrf.name}", csrf.getParameterName())
			.replace("{csrf.token}", csrf.getToken())
			.replace("{choices}", Arrays.stream(DemoUser.values()).map(LoginPage::choice).collect(joining("\n")));
	}

	private static String choice(DemoUser user) {
		return """
				<li><button type="submit" name="user" value="%s"><strong>%s</strong> <span>%s</span></button></li>"""
			.formatted(user.id(), user.person(), user.description());
	}

	private static String explanation(@Nullable Authentication signedIn, boolean failed) {
		if (failed) {
			return "<strong role=\"alert\">Den brukeren finnes ikke. Velg en av disse.</strong>";
		}
		return (signedIn != null)
				? DemoUser.of(signedIn.getName())
					.map((user) -> "Du er logget inn som %s. Velg en annen for å bytte.".formatted(user.person()))
					.orElse("")
				: "Velg hvem du vil være. Personene, skolene og kommunene er konstruerte, og ingen passord trengs.";
	}

}
