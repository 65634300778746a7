package no.ressursbank.local;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser that the user of the machine has chosen. */
final class DefaultBrowser {

	private DefaultBrowser() {
	}

	/**
	 * Opens an address. False when the machine has no way to do so; what the browser does
	 * with it is not waited for.
	 */
	static boolean open(URI address) {
		boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
		try {
			new ProcessBuilder(List.of(mac ? "open" : "xdg-open", address.toString())).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
