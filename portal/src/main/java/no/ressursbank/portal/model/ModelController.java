package no.ressursbank.portal.model;

import no.ressursbank.portal.bank.ContentService;
import no.ressursbank.portal.bank.WorkingModel;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The working model. */
@Controller
class ModelController {

	private final ContentService content;

	ModelController(ContentService content) {
		this.content = content;
	}

	@GetMapping("/modell")
	String model(Model page) {
		WorkingModel model = this.content.model();
		page.addAttribute("model", model);
		page.addAttribute("circle", Circle.of(model.modules()));
		return "model";
	}

}
