package no.ressursbank.portal.layout;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Remembers which written form a reader wants. A link, so that it works without scripts.
 */
@Controller
class LanguageController {

	private static final Duration YEAR = Duration.ofDays(365);

	@GetMapping("/sprak/{code:nb|nn}")
	ResponseEntity<Void> choose(@PathVariable String code, @RequestParam(defaultValue = "/") String til) {
		ResponseCookie cookie = ResponseCookie.from(ReaderLanguage.COOKIE, code)
			.path("/")
			.maxAge(YEAR)
			.httpOnly(true)
			.sameSite("Lax")
			.build();
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.SET_COOKIE, cookie.toString())
			.cacheControl(CacheControl.noStore())
			.location(Pages.own(til))
			.build();
	}

}
