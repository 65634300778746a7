package no.ressursbank.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the launcher a token for a demo user. Guarded by a secret that only the owner of
 * the bank's data can read, since others may use this machine too.
 */
@RestController
class TokenController {

	private final Tokens tokens;

	private final byte[] expected;

	TokenController(Tokens tokens, SignInProperties properties) {
		this.tokens = tokens;
		this.expected = bytes("Bearer " + properties.tokenSecret());
	}

	@PostMapping(path = "/token/{user}", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> token(@PathVariable String user,
			@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
		if (authorization == null || !MessageDigest.isEqual(bytes(authorization), this.expected)) {
			return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
		}
		return DemoUser.of(user)
			.map((known) -> ResponseEntity.ok(this.tokens.accessToken(known)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
