package no.ressursbank.portal.discussion;

import java.util.UUID;

import no.ressursbank.portal.member.Check;
import no.ressursbank.portal.member.Marked;
import no.ressursbank.portal.member.MemberService;
import no.ressursbank.portal.member.Post;
import no.ressursbank.portal.member.Refusal;
import no.ressursbank.portal.member.Written;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writes: a new thread, an answer, a change. A text that is refused stays in its form.
 */
@Controller
@RequestMapping("/drofting")
class WritingController {

	/** What the address ends with when a form is taken up again after the sign-in. */
	private static final String SENT_BEFORE = "continue";

	private final MemberService members;

	private final ThreadPages threads;

	WritingController(MemberService members, ThreadPages threads) {
		this.members = members;
		this.threads = threads;
	}

	@GetMapping("/ny")
	String blank(Draft draft, Model page) {
		return form(draft, null, page);
	}

	@PostMapping("/ny")
	String begin(Draft draft, Model page, RedirectAttributes next) {
		try {
			Written written = this.members.begin(draft.contribution(), draft.key());
			return stored(written, draft, next);
		}
		catch (Refusal refusal) {
			return form(draft, refusal, page);
		}
	}

	/**
	 * Sent before somebody signed in: they shall see it again, and send it themselves.
	 */
	@PostMapping(path = "/ny", params = SENT_BEFORE)
	String beginAgain(Draft draft, Model page) {
		return form(draft, null, page);
	}

	@PostMapping(path = "/{id}", params = SENT_BEFORE)
	String replyAgain(@PathVariable UUID id, Draft draft, Model page) {
		show(draft, null, page);
		return this.threads.show(id, null, page);
	}

	@PostMapping(path = "/{id}/innlegg/{post}/endre", params = SENT_BEFORE)
	String changeAgain(@PathVariable UUID id, @PathVariable UUID post, Draft draft, Model page) {
		page.addAttribute("action", "/drofting/" + id + "/innlegg/" + post + "/endre");
		return form(draft, null, page);
	}

	@PostMapping("/{id}")
	String reply(@PathVariable UUID id, Draft draft, Model page, RedirectAttributes next) {
		try {
			return stored(this.members.reply(id, draft.contribution(), draft.key()), draft, next);
		}
		catch (Refusal refusal) {
			show(draft, refusal, page);
			return this.threads.show(id, null, page);
		}
	}

	@GetMapping("/{id}/innlegg/{post}/endre")
	String change(@PathVariable UUID id, @PathVariable UUID post, Model page) {
		Post found = this.threads.post(id, post);
		page.addAttribute("action", "/drofting/" + id + "/innlegg/" + post + "/endre");
		return form(Draft.of(found, found.opening() ? this.members.thread(id).title() : ""), null, page);
	}

	@PostMapping("/{id}/innlegg/{post}/endre")
	String changed(@PathVariable UUID id, @PathVariable UUID post, Draft draft, Model page, RedirectAttributes next) {
		try {
			return stored(this.members.edit(id, post, draft.contribution()), draft, next);
		}
		catch (Refusal refusal) {
			page.addAttribute("action", "/drofting/" + id + "/innlegg/" + post + "/endre");
			return form(draft, refusal, page);
		}
	}

	/** What stands below the field while somebody writes; as HTML, made here. */
	@PostMapping("/sjekk")
	String check(Draft draft, Model page) {
		judged(draft, this.members.check(draft.contribution()), page);
		return "discussion-parts :: judged";
	}

	private static String form(Draft draft, @Nullable Refusal refusal, Model page) {
		show(draft, refusal, page);
		return "discussion-new";
	}

	private static void show(Draft draft, @Nullable Refusal refusal, Model page) {
		page.addAttribute("draft", draft);
		page.addAttribute("key", draft.key().isEmpty() || refusal != null ? UUID.randomUUID().toString() : draft.key());
		if (refusal != null) {
			page.addAttribute("refused", refusal.reason().detail());
			judged(draft, refusal.reason().check(), page);
		}
	}

	private static void judged(Draft draft, Check check, Model page) {
		page.addAttribute("check", check);
		page.addAttribute("places", Marked.of(draft.fields(), check));
	}

	private static String stored(Written written, Draft draft, RedirectAttributes next) {
		Check check = new Check(written.level(), written.findings(), written.duty());
		next.addFlashAttribute("stored", true);
		next.addFlashAttribute("check", check);
		if (written.level().equals("hold")) {
			next.addFlashAttribute("held", true);
			next.addFlashAttribute("places", Marked.of(draft.fields(), check));
		}
		return "redirect:/drofting/" + written.post().thread() + "#innlegg-" + written.post().id();
	}

}
