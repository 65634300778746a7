package no.ressursbank.content.representation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import no.ressursbank.content.resource.ContactView;
import no.ressursbank.content.resource.CourseView;
import no.ressursbank.content.resource.FileView;
import no.ressursbank.content.resource.HelpLineView;
import no.ressursbank.content.resource.ResourceView;
import no.ressursbank.content.resource.StepView;
import no.ressursbank.content.resource.WebinarView;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A resource as a fragment of HTML: its title, what only its kind has, its body, and
 * help.
 */
@Component
class HtmlFragment {

	private final MessageSource messages;

	HtmlFragment(MessageSource messages) {
		this.messages = messages;
	}

	String of(ResourceView view, Locale locale) {
		StringBuilder html = new StringBuilder();
		html.append("<article lang=\"").append(view.language()).append("\">\n");
		html.append(element("h1", view.title())).append(element("p", view.summary()));
		webinar(view.webinar(), locale, html);
		contact(view.contact(), html);
		// The body was sanitised when it was published.
		html.append((view.html() != null) ? view.html() + "\n" : "");
		html.append((view.excerpt() != null) ? element("blockquote", view.excerpt()) : "");
		source(view, html);
		course(view.course(), html);
		file(view.file(), html);
		help(view.help(), locale, html);
		return html.append("</article>\n").toString();
	}

	private void webinar(@Nullable WebinarView webinar, Locale locale, StringBuilder html) {
		if (webinar != null) {
			String pattern = this.messages.getMessage("step.date", null, locale);
			String time = DateTimeFormatter.ofPattern(pattern, locale).format(webinar.start());
			html.append(element("p", time + switch (webinar.status()) {
				case "cancelled" -> " – " + message("webinar.cancelled", locale);
				case "moved" -> " – " + message("webinar.moved", locale);
				default -> "";
			}));
			html.append(link(webinar.registration(), message("calendar.registration", locale)));
			html.append(link(webinar.recording(), message("step.recording", locale)));
		}
	}

	private static void contact(@Nullable ContactView contact, StringBuilder html) {
		if (contact != null) {
			html.append(link(contact.tel(), contact.phone()));
			html.append(link((contact.email() != null) ? "mailto:" + contact.email() : null, contact.email()));
			html.append(link(contact.website(), contact.website()));
			html.append((contact.hours() != null) ? element("p", contact.hours()) : "");
		}
	}

	private static void source(ResourceView view, StringBuilder html) {
		view.editorial().sources().forEach((source) -> html.append(link(source.url(), source.title())));
	}

	private static void course(@Nullable CourseView course, StringBuilder html) {
		if (course != null) {
			html.append("<ol>\n");
			course.steps().forEach((step) -> html.append("<li>").append(step(step)).append("</li>\n"));
			html.append("</ol>\n");
		}
	}

	private static String step(StepView step) {
		String name = (step.url() != null) ? anchor(step.url(), step.title()) : HtmlUtils.htmlEscape(step.title());
		String when = (step.webinar() != null) ? ": " + HtmlUtils.htmlEscape(step.webinar().text()) : "";
		return name + when + ((step.text() != null) ? ": " + HtmlUtils.htmlEscape(step.text()) : "");
	}

	private static void file(@Nullable FileView file, StringBuilder html) {
		if (file != null) {
			html.append(link(file.url(), file.name()));
		}
	}

	private void help(List<HelpLineView> help, Locale locale, StringBuilder html) {
		if (!help.isEmpty()) {
			html.append("<aside>\n").append(element("h2", message("help.title", locale))).append("<ul>\n");
			help.forEach((line) -> html.append("<li>").append(line(line)).append("</li>\n"));
			html.append("</ul>\n</aside>\n");
		}
	}

	private static String line(HelpLineView line) {
		String name = HtmlUtils.htmlEscape(line.name());
		String phone = line.phone();
		String tel = line.tel();
		return (phone != null && tel != null) ? name + ": " + anchor(tel, phone) : name;
	}

	private static String link(@Nullable String url, @Nullable String text) {
		return (url != null && text != null) ? "<p>" + anchor(url, text) + "</p>\n" : "";
	}

	private static String anchor(String url, String text) {
		return "<a href=\"" + HtmlUtils.htmlEscape(url) + "\">" + HtmlUtils.htmlEscape(text) + "</a>";
	}

	private static String element(String name, String text) {
		return "<" + name + ">" + HtmlUtils.htmlEscape(text) + "</" + name + ">\n";
	}

	private String message(String code, Locale locale) {
		return this.messages.getMessage(code, null, locale);
	}

}
