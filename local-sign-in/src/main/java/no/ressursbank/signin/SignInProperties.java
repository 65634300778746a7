package no.ressursbank.signin;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the local sign-in is, and who may use it.
 *
 * @param issuer as it stands in the tokens
 * @param portal the one site that may send people here, without a slash at the end
 * @param tokenSecret lets the launcher have a token without a browser
 */
@ConfigurationProperties("ressursbank.sign-in")
record SignInProperties(URI issuer, URI portal, String tokenSecret) {
}
