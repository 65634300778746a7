package no.ressursbank.portal.browser;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells the portal where the running bank is. */
class BankAddresses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		RunningBank bank = RunningBank.get();
		TestPropertyValues
			.of("ressursbank.portal.content=" + bank.content(), "ressursbank.portal.search=" + bank.search(),
					// A test machine may be busy; how long readers wait is not what is
					// tested.
					"ressursbank.portal.answer-within=30s")
			.applyTo(context);
	}

}
