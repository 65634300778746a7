package no.ressursbank.content.progress;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.resource.KnownValues;
import no.ressursbank.content.resource.ResourceProblem;
import no.ressursbank.content.resource.Resources;
import no.ressursbank.resourceindex.CourseDetails;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How far a member has come in courses: for the member alone.
 */
@RestController
@SecurityRequirement(name = "token")
@RequestMapping(path = "/api/me/courses", produces = MediaType.APPLICATION_JSON_VALUE)
class ProgressController {

	private final CourseProgress progress;

	private final Resources resources;

	private final Clock clock;

	ProgressController(CourseProgress progress, Resources resources, Clock clock) {
		this.progress = progress;
		this.resources = resources;
		this.clock = clock;
	}

	@GetMapping
	List<Progress> begun(Member member) {
		return this.progress.of(member.id());
	}

	@GetMapping("/{id}")
	Progress progress(@PathVariable String id, Member member) {
		return this.progress.of(member.id(), id).orElseGet(() -> new Progress(id, List.of(), null));
	}

	@PutMapping("/{id}")
	Progress save(@PathVariable String id, @Valid @RequestBody Progress progress, Member member) {
		List<Integer> done = progress.done().stream().distinct().sorted().toList();
		check(id, done);
		this.progress.save(member.id(), id, done, this.clock.instant());
		return progress(id, member);
	}

	/**
	 * The index must answer: ids of courses are not believed, as they are never shown.
	 */
	private void check(String id, List<Integer> done) {
		ResourceDocument document = this.resources.find(id).document();
		@Nullable CourseDetails course = (document.details() != null) ? document.details().course() : null;
		if (course == null) {
			throw ResourceProblem.unknown(id);
		}
		List<String> steps = IntStream.rangeClosed(1, course.steps().size()).mapToObj(String::valueOf).toList();
		KnownValues.check("done", done.stream().map(String::valueOf).toList(), steps);
	}

}
