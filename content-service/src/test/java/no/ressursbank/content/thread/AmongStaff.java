package no.ressursbank.content.thread;

import no.ressursbank.content.member.Role;
import no.ressursbank.content.resource.Bank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test in which two members and a moderator discuss what the small bank holds. */
@DiscussionTest
public abstract class AmongStaff {

	@Autowired
	protected JdbcClient database;

	@Autowired
	protected TravelClock clock;

	protected Staff kari;

	protected Staff ola;

	protected Staff moderator;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void publish() {
		Bank.publish();
	}

	@BeforeEach
	void arrive() {
		this.kari = member("Kari");
		this.ola = member("Ola");
		this.moderator = member("Moderator", Role.MODERATOR);
	}

	@AfterEach
	void comeHome() {
		this.clock.comeHome();
	}

	/** Somebody else who is signed in. */
	protected Staff member(String name, Role... more) {
		return Staff.member(this.port, name, more);
	}

}
