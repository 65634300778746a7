package no.ressursbank.portal.feedback;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.portal.layout.Pages;
import no.ressursbank.portal.member.Check;
import no.ressursbank.portal.member.Marked;
import no.ressursbank.portal.member.OwnForm;
import no.ressursbank.portal.member.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes what readers say. A text that could give a pupil away stays in its form, with the
 * places marked.
 */
@Controller
class FeedbackController {

	private final FeedbackService feedback;

	FeedbackController(FeedbackService feedback) {
		this.feedback = feedback;
	}

	@PostMapping("/tilbakemelding")
	String tell(@RequestParam String resource, @RequestParam boolean useful,
			@RequestParam(defaultValue = "") String suggestion, @RequestParam(defaultValue = "/") String til,
			HttpServletRequest request, HttpServletResponse response, Model page, RedirectAttributes next) {
		OwnForm.require(request);
		String text = asCounted(suggestion);
		try {
			this.feedback.tell(Map.of("resource", resource, "useful", useful, "suggestion", text));
		}
		catch (Refusal refusal) {
			page.addAttribute("resource", resource);
			page.addAttribute("useful", useful);
			return again(refusal, text, til, page, response);
		}
		return thanks(til, next);
	}

	@PostMapping("/savn")
	String wish(@RequestParam(defaultValue = "") String suggestion, @RequestParam(defaultValue = "/") String til,
			HttpServletRequest request, HttpServletResponse response, Model page, RedirectAttributes next) {
		OwnForm.require(request);
		String text = asCounted(suggestion);
		try {
			this.feedback.wish(Map.of("text", text));
		}
		catch (Refusal refusal) {
			return again(refusal, text, til, page, response);
		}
		return thanks(til, next);
	}

	@GetMapping("/takk")
	String thanked(@RequestParam(defaultValue = "/") String til, Model page) {
		page.addAttribute("til", Pages.own(til));
		return "feedback-thanks";
	}

	private static String again(Refusal refusal, String text, String til, Model page, HttpServletResponse response) {
		if (refusal.getStatusCode().value() != HttpStatus.UNPROCESSABLE_CONTENT.value()) {
			throw refusal;
		}
		response.setStatus(refusal.getStatusCode().value());
		Check check = refused(refusal.reason().check());
		page.addAttribute("refused", refusal.reason().detail());
		page.addAttribute("check", check);
		page.addAttribute("places", Marked.of(Map.of("text", text), check));
		page.addAttribute("suggestion", text);
		page.addAttribute("til", Pages.own(til));
		return "feedback";
	}

	/** No moderator looks at what goes to editors: all that was found must be changed. */
	private static Check refused(Check check) {
		return new Check("stop", check.findings()
			.stream()
			.map((one) -> new Check.Finding(one.field(), one.start(), one.end(), "stop", one.message(), one.hint()))
			.toList(), check.duty());
	}

	private static String thanks(String til, RedirectAttributes next) {
		next.addAttribute("til", Pages.own(til));
		return "redirect:/takk";
	}

	/** As the content service counts: stripped, and a line break is one unit. */
	private static String asCounted(String typed) {
		return typed.replace("\r\n", "\n").strip();
	}

}
