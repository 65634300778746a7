package no.ressursbank.portal.browser;

import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells the portal where the running bank is. */
class BankAddresses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** What the check of links has found; not there until a test writes it. */
	static final Path LINKS = Path.of("target", "links.json");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		RunningBank bank = RunningBank.get();
		TestPropertyValues
			.of("ressursbank.portal.content=" + bank.content(), "ressursbank.portal.search=" + bank.search(),
					"ressursbank.portal.identity.issuer=" + bank.issuer(),
					"ressursbank.portal.identity.client-secret=" + bank.secret(), "server.port=" + bank.portalPort(),
					"ressursbank.portal.links.issue=https://example.org/issues/new?title={title}&body={body}",
					"ressursbank.portal.insight.links=" + LINKS.toUri(), "ressursbank.portal.clicks-told-every=1s",
					// A test machine may be busy; how long readers wait is not what is
					// tested.
					"ressursbank.portal.answer-within=30s",
					// What a test changes shows in its next page.
					"ressursbank.portal.fresh-for=0s")
			.applyTo(context);
	}

}
