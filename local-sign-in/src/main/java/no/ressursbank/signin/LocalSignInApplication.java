package no.ressursbank.signin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the local sign-in.
 */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class LocalSignInApplication {

	public static void main(String[] args) {
		SpringApplication.run(LocalSignInApplication.class, args);
	}

}
