package no.ressursbank.portal.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * Somebody with a browser of their own. Whatever runs or is reported that should not is
 * noted in {@code wrong}.
 */
final class Visitor implements AutoCloseable {

	private static final String REPORTS = "window.reports = []; document.addEventListener('securitypolicyviolation',"
			+ " (event) => window.reports.push(event.violatedDirective + ' ' + event.blockedURI))";

	/** All that a page may ask for anything. */
	private static final List<String> HOMES = List.of(RunningBank.get().portal() + "/",
			RunningBank.get().issuer() + "/", "data:");

	private final BrowserContext context;

	private final Page page;

	private final List<String> wrong = new ArrayList<>();

	private Visitor(BrowserContext context) {
		this.context = context;
		this.page = context.newPage();
		this.page.addInitScript(REPORTS);
		this.page.onDialog((dialog) -> {
			this.wrong.add("ran: " + dialog.message());
			dialog.dismiss();
		});
		this.page.onConsoleMessage((message) -> {
			if (message.text().contains("Content Security Policy")) {
				this.wrong.add(this.page.url() + ": " + message.text());
			}
		});
		this.page.onRequest((request) -> {
			if (HOMES.stream().noneMatch(request.url()::startsWith)) {
				this.wrong.add(this.page.url() + " asks elsewhere: " + request.url());
			}
		});
	}

	static Visitor inBokmal() {
		return of("nb", true);
	}

	static Visitor of(String language, boolean scripts) {
		return new Visitor(Chromium.open(language, scripts));
	}

	/** Chooses a demo user at the sign-in, unless it knows who it is. */
	Visitor as(String user) {
		go("/logg-inn?til=/min-side");
		if (!this.page.url().startsWith(RunningBank.get().portal())) {
			this.page.locator("button[value='" + user + "']").click();
		}
		this.page.waitForURL("**/min-side");
		return this;
	}

	Visitor go(String path) {
		this.page.navigate(RunningBank.get().portal() + path);
		return this;
	}

	/** Begins a thread on bullying, as far as the portal lets it; stays on what comes. */
	Visitor begin(String title, String text) {
		go("/drofting/ny?theme=mobbing");
		this.page.locator("#title").fill(title);
		this.page.locator("#text").fill(text);
		publish();
		return this;
	}

	/** Sends the form that is on the page. */
	void publish() {
		this.page.locator("form.writing button[type=submit]").click();
	}

	Page page() {
		return this.page;
	}

	BrowserContext context() {
		return this.context;
	}

	/** What ran or was reported on any page so far. */
	List<String> wrong() {
		return this.wrong;
	}

	/** The address of the page without its host and anchor. */
	String path() {
		return this.page.url().substring(RunningBank.get().portal().length()).replaceFirst("#.*", "");
	}

	@Override
	public void close() {
		this.context.close();
	}

}
