package no.ressursbank.portal.member;

import no.ressursbank.portal.layout.Pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where «Logg inn» leads: whoever comes here has signed in, and goes on reading. */
@Controller
class SignInController {

	@GetMapping("/logg-inn")
	String signedIn(@RequestParam(defaultValue = "/") String til) {
		return "redirect:" + Pages.own(til);
	}

}
