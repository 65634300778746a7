package no.ressursbank.content.representation;

import java.util.Map;

import no.ressursbank.content.resource.ContactView;
import no.ressursbank.content.resource.CourseView;
import no.ressursbank.content.resource.FileView;
import no.ressursbank.content.resource.ResourceView;
import no.ressursbank.content.resource.StepView;
import no.ressursbank.content.resource.WebinarView;

/**
 * What only one kind has, as schema.org.
 */
final class LinkedKinds {

	private static final String SCHEMA = "https://schema.org/";

	private LinkedKinds() {
	}

	static void add(ResourceView view, Fields data) {
		if (view.webinar() != null) {
			webinar(view.webinar(), data);
		}
		if (view.contact() != null) {
			contact(view.contact(), data);
		}
		if (view.course() != null) {
			course(view.course(), data);
		}
		if (view.file() != null) {
			FileView file = view.file();
			data.put("encoding", Map.of("@type", "MediaObject", "encodingFormat", "application/pdf", "contentUrl",
					file.url(), "contentSize", file.bytes()));
		}
		switch (view.kind()) {
			case "article" -> data.put("learningResourceType", "fagartikkel");
			case "material" -> data.put("learningResourceType", "undervisningsmateriell");
			case "course" -> data.put("learningResourceType", "kurs");
			default -> {
				// An event or an organisation.
			}
		}
	}

	private static void webinar(WebinarView webinar, Fields data) {
		data.put("startDate", webinar.start().toString());
		data.put("endDate", webinar.end().toString());
		data.put("eventAttendanceMode", SCHEMA + "OnlineEventAttendanceMode");
		data.put("eventStatus", SCHEMA + switch (webinar.status()) {
			case "cancelled" -> "EventCancelled";
			case "moved" -> "EventRescheduled";
			default -> "EventScheduled";
		});
		if (webinar.registration() != null) {
			data.put("location", Map.of("@type", "VirtualLocation", "url", webinar.registration()));
		}
		if (webinar.host() != null) {
			data.put("organizer", Fields.named("Organization", webinar.host()));
		}
		if (webinar.recording() != null) {
			data.put("recordedIn", Fields.work("Opptak", webinar.recording()));
		}
	}

	private static void contact(ContactView contact, Fields data) {
		data.put("telephone", contact.phone());
		data.put("email", contact.email());
		data.put("sameAs", contact.website());
		data.put("contactPoint", contactPoint(contact));
		if (contact.area() != null) {
			data.put("areaServed", Fields.named("AdministrativeArea", contact.area()));
		}
	}

	private static Map<String, Object> contactPoint(ContactView contact) {
		Fields point = new Fields();
		point.put("@type", "ContactPoint");
		point.put("telephone", contact.phone());
		point.put("email", contact.email());
		point.put("url", contact.website());
		point.put("description", contact.hours());
		return point.all();
	}

	private static void course(CourseView course, Fields data) {
		data.put("provider", Fields.named("Organization", "Ressursbanken"));
		data.put("hasCourseInstance", Map.of("@type", "CourseInstance", "courseMode", "online"));
		data.put("syllabusSections",
				course.steps().stream().map(StepView::title).map((title) -> Fields.named("Syllabus", title)).toList());
	}

}
