package no.ressursbank.portal.moderation;

import java.util.Map;
import java.util.UUID;

import no.ressursbank.portal.layout.Pages;
import no.ressursbank.portal.member.MemberService;
import no.ressursbank.portal.member.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue. Whoever decides too late is told that somebody else has. */
@Controller
@RequestMapping("/moderering")
class ModerationController {

	private static final String DEFAULT_PAGE = "/moderering";

	private final MemberService members;

	ModerationController(MemberService members) {
		this.members = members;
	}

	@GetMapping
	String queue(Model page) {
		page.addAttribute("queue", this.members.queue());
		return "moderation";
	}

	@PostMapping("/innlegg/{id}")
	String decide(@PathVariable UUID id, @RequestParam String action, @RequestParam int version,
			@RequestParam(defaultValue = DEFAULT_PAGE) String til, RedirectAttributes next) {
		return after(() -> this.members.decide(id, Map.of("action", action, "version", version)), til, next);
	}

	@PostMapping("/traad/{id}")
	String turn(@PathVariable UUID id, @RequestParam String action, @RequestParam int version,
			@RequestParam(defaultValue = DEFAULT_PAGE) String til, RedirectAttributes next) {
		return after(() -> this.members.turn(id, Map.of("action", action, "version", version)), til, next);
	}

	@PostMapping("/medlem/{id}")
	String mute(@PathVariable UUID id, @RequestParam int days, RedirectAttributes next) {
		return after(() -> this.members.mute(id, Map.of("days", days)), DEFAULT_PAGE, next);
	}

	private static String after(Runnable decision, String page, RedirectAttributes next) {
		try {
			decision.run();
			next.addFlashAttribute("decided", true);
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("refused", refusal.reason().detail());
		}
		return "redirect:" + Pages.own(page);
	}

}
