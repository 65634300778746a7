package no.ressursbank.portal.resource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import no.ressursbank.portal.member.MemberService;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notes which steps of a course somebody has done. */
@Controller
class StepController {

	private final MemberService members;

	StepController(MemberService members) {
		this.members = members;
	}

	@PostMapping("/kurs/{id:[a-z0-9-]+}/trinn/{number:[0-9]{1,3}}")
	String note(@PathVariable String id, @PathVariable int number, @RequestParam boolean done) {
		Set<Integer> steps = new TreeSet<>(this.members.course(id).done());
		if (done) {
			steps.add(number);
		}
		else {
			steps.remove(number);
		}
		this.members.save(id, Map.of("done", List.copyOf(steps)));
		return "redirect:/kurs/" + id + "#trinn-" + number;
	}

}
