package no.ressursbank.portal.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import no.ressursbank.portal.bank.ContentService;
import no.ressursbank.portal.bank.Listing;
import no.ressursbank.portal.bank.Summary;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;

/** All contacts on one page, by area: people look for the one near them. */
@Controller
class ContactController {

	/** Parts of the list that are read; more would be a page nobody reads to the end. */
	private static final int PARTS = 10;

	private final ContentService content;

	ContactController(ContentService content) {
		this.content = content;
	}

	@GetMapping("/kontakt")
	String contacts(Model page) {
		page.addAttribute("areas", Area.of(all()));
		return "contacts";
	}

	private List<Summary> all() {
		List<Summary> contacts = new ArrayList<>();
		MultiValueMap<String, String> question = new LinkedMultiValueMap<>(Map.of("size", List.of("50")));
		for (int part = 0; part < PARTS; part++) {
			Listing<Summary> read = this.content.list("contacts", question);
			contacts.addAll(read.items());
			if (read.next() == null) {
				break;
			}
			question.set("cursor", read.next());
		}
		return contacts;
	}

}
