package no.ressursbank.portal.discussion;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.ressursbank.portal.member.MemberService;
import no.ressursbank.portal.member.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reads threads, and takes what readers note of them. */
@Controller
@RequestMapping("/drofting")
class ThreadController {

	private static final List<String> FILTERS = List.of("theme", "resource", "step", "subscribed", "cursor");

	private final MemberService members;

	private final ThreadPages pages;

	ThreadController(MemberService members, ThreadPages pages) {
		this.members = members;
		this.pages = pages;
	}

	@GetMapping
	String list(@RequestParam MultiValueMap<String, String> given, Model page) {
		MultiValueMap<String, String> filter = new LinkedMultiValueMap<>();
		given.forEach((name, values) -> {
			if (FILTERS.contains(name)) {
				filter.put(name, values);
			}
		});
		page.addAttribute("threads", this.members.threads(filter));
		page.addAttribute("theme", filter.getFirst("theme"));
		page.addAttribute("resource", filter.getFirst("resource"));
		return "discussion";
	}

	@GetMapping("/{id}")
	String thread(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, Model page) {
		return this.pages.show(id, cursor, page);
	}

	@PostMapping("/{id}/folg")
	String follow(@PathVariable UUID id, @RequestParam boolean on) {
		if (on) {
			this.members.follow(id);
		}
		else {
			this.members.leave(id);
		}
		return "redirect:/drofting/" + id;
	}

	@PostMapping("/{id}/innlegg/{post}/nyttig")
	String helpful(@PathVariable UUID id, @PathVariable UUID post, @RequestParam boolean on) {
		if (on) {
			this.members.helpful(id, post);
		}
		else {
			this.members.notHelpful(id, post);
		}
		return "redirect:/drofting/" + id + "#innlegg-" + post;
	}

	@PostMapping("/{id}/innlegg/{post}/meld")
	String flag(@PathVariable UUID id, @PathVariable UUID post, @RequestParam String reason, RedirectAttributes next) {
		try {
			this.members.flag(id, post, Map.of("reason", reason));
			next.addFlashAttribute("flagged", true);
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("refused", refusal.reason().detail());
		}
		return "redirect:/drofting/" + id;
	}

}
