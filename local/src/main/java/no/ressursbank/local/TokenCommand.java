package no.ressursbank.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints an access token, to try the members' part of the API with curl. */
@Command(name = "token", description = "Skriver et tilgangstoken for en demobruker, til bruk med curl.")
final class TokenCommand implements Callable<Integer> {

	static final List<String> USERS = List.of("ansatt", "ansatt2", "moderator", "redaktor");

	@Mixin
	private final DataOption data = new DataOption();

	@Parameters(paramLabel = "BRUKER", description = "ansatt, ansatt2, moderator eller redaktor")
	private String user = "";

	@Override
	public Integer call() throws IOException, InterruptedException {
		if (!USERS.contains(this.user)) {
			return refuse("Ingen demobruker heter «%s». Velg en av %s.".formatted(this.user, String.join(", ", USERS)));
		}
		Path folder = this.data.folder(Home.find());
		var running = Addresses.load(folder);
		if (running.isEmpty()) {
			return refuse("Ressursbanken kjører ikke. Start den med: ./ressursbank up");
		}
		SignIn signIn = running.get().signIn();
		HttpResponse<String> answer = ask(signIn.issuer().resolve("/token/" + this.user), signIn.tokenSecret());
		if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
			System.err.println("✗ Innloggingen svarte " + answer.statusCode());
			return Local.FAULT;
		}
		System.out.println(answer.body());
		return 0;
	}

	private static int refuse(String reason) {
		System.err.println("✗ " + reason);
		return Local.USAGE;
	}

	private static HttpResponse<String> ask(URI address, String secret) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(address)
			.header("Authorization", "Bearer " + secret)
			.POST(BodyPublishers.noBody())
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, BodyHandlers.ofString());
		}
	}

}
