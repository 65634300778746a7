package no.ressursbank.ingest.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import no.ressursbank.resourceindex.ContactDetails;
import no.ressursbank.resourceindex.CourseDetails;
import no.ressursbank.resourceindex.CourseStep;
import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.MaterialDetails;
import no.ressursbank.resourceindex.WebinarDetails;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what only one kind has from front matter already found valid.
 */
record KindDetails(JsonNode fields) {

	@Nullable Details of(Kind kind) {
		return switch (kind) {
			case MATERIAL -> Details.of(material());
			case WEBINAR -> Details.of(webinar());
			case COURSE -> Details.of(course());
			case CONTACT -> Details.of(contact());
			default -> null;
		};
	}

	private MaterialDetails material() {
		JsonNode printable = this.fields.path("printable");
		return new MaterialDetails(this.fields.path("needs").valueStream().map(JsonNode::asString).toList(),
				printable.isBoolean() ? printable.asBoolean() : null, minutes(this.fields));
	}

	private WebinarDetails webinar() {
		return new WebinarDetails(time("start"), time("end"), text("host"), text("registration"), text("series"),
				this.fields.path("status").asString("planned"), text("recording"), date("recording-published"),
				text("slides"), text("captions"));
	}

	private CourseDetails course() {
		List<CourseStep> steps = this.fields.path("steps").valueStream().map(KindDetails::step).toList();
		return new CourseDetails(steps,
				steps.stream().map(CourseStep::ref).filter(Objects::nonNull).distinct().toList());
	}

	private static CourseStep step(JsonNode step) {
		JsonNode page = step.path("page");
		return new CourseStep(step.path("type").asString(), text(step, "ref"), page.isInt() ? page.asInt() : null,
				text(step, "title"), text(step, "url"), text(step, "text"), minutes(step));
	}

	private ContactDetails contact() {
		return new ContactDetails(text("phone"), text("email"), text("url"), text("hours"), text("area"),
				text("area-level"), date("verified"));
	}

	private static @Nullable Integer minutes(JsonNode node) {
		return Minutes.of(node.path("duration")).orElse(null);
	}

	private Instant time(String field) {
		return OsloTime.of(this.fields.path(field).asString()).orElseThrow();
	}

	private @Nullable LocalDate date(String field) {
		String date = text(field);
		return (date != null) ? LocalDate.parse(date) : null;
	}

	private @Nullable String text(String field) {
		return text(this.fields, field);
	}

	private static @Nullable String text(JsonNode node, String field) {
		return node.path(field).asString(null);
	}

}
