package no.ressursbank.content.thread;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.content.member.Person;
import no.ressursbank.content.member.Role;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who asks says so in a header: these tests are about what members do, and tokens have
 * tests of their own. Without that header everything is as outside of tests.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Staffroom {

	static final String HEADER = "X-Test-Person";

	@Bean
	@Primary
	TravelClock travelClock() {
		return new TravelClock();
	}

	@Bean
	@Order(1)
	SecurityFilterChain staffroomDoor(HttpSecurity http) {
		return http.securityMatcher((request) -> request.getHeader(HEADER) != null)
			.csrf(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.addFilterBefore(new Door(), AnonymousAuthenticationFilter.class)
			.build();
	}

	private static final class Door extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			String[] said = String.valueOf(request.getHeader(HEADER)).split(":", -1);
			Set<Role> roles = Arrays.stream(said[1].split(" ", -1))
				.filter((role) -> !role.isEmpty())
				.map(Role::valueOf)
				.collect(Collectors.toSet());
			Person person = new Person("test", said[0], said[0], "Fossheim skole", "Lillevik", roles);
			SecurityContextHolder.getContext()
				.setAuthentication(
						UsernamePasswordAuthenticationToken.authenticated(person, "", AuthorityUtils.NO_AUTHORITIES));
			// As the members' area does it: nobody keeps what is for one person.
			response.setHeader("Cache-Control", "no-store");
			chain.doFilter(request, response);
		}

	}

}
