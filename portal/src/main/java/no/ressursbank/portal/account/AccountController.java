package no.ressursbank.portal.account;

import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import no.ressursbank.portal.member.MemberService;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Min side». */
@Controller
@RequestMapping("/min-side")
class AccountController {

	private final MemberService members;

	AccountController(MemberService members) {
		this.members = members;
	}

	@GetMapping
	String page(Model page) {
		page.addAttribute("me", this.members.me());
		page.addAttribute("threads",
				this.members.threads(MultiValueMap.fromSingleValue(Map.of("subscribed", "true"))).items());
		return "my-page";
	}

	@PostMapping("/visning")
	String show(@RequestParam String display) {
		this.members.show(Map.of("display", display));
		return "redirect:/min-side";
	}

	@GetMapping("/data")
	ResponseEntity<byte[]> export() {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ressursbanken.json\"")
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.members.export());
	}

	@GetMapping("/slett")
	String confirm() {
		return "my-page-erase";
	}

	@PostMapping("/slett")
	String erase(@RequestParam String posts, HttpServletRequest request) throws ServletException {
		this.members.erase(posts);
		request.logout();
		return "redirect:/";
	}

}
