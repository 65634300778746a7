package no.ressursbank.local;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckTests {

	private static final long GIBIBYTE = 1L << 30;

	@Test
	void acceptsJava25AndSaysWhatToInstallInsteadOfAnOlderOne() {
		assertThat(Check.java(25).ok()).isTrue();
		assertThat(Check.java(21)).returns(false, Check::ok).extracting(Check::detail).asString().contains("JDK 25");
	}

	@Test
	void readsTheVersionOfMavenAlsoBetweenColourCodes() {
		assertThat(Check.maven("\033[1mApache Maven 3.8.7\033[m\nMaven home: /usr/share/maven\n"))
			.isEqualTo(new Check("Maven", true, "versjon 3.8.7"));
		assertThat(Check.maven("").ok()).isFalse();
	}

	@Test
	void refusesAMavenThatTheBuildRefuses() {
		assertThat(Check.maven("Apache Maven 3.6.3").ok()).isFalse();
		assertThat(Check.maven("Apache Maven 3.10.0").ok()).isTrue();
		assertThat(Check.maven("Apache Maven 4.0.0-rc-4").ok()).isTrue();
	}

	@Test
	void asksForMemoryAndDisk() {
		assertThat(Check.memory(2 * GIBIBYTE).ok()).isFalse();
		assertThat(Check.memory(4 * GIBIBYTE).ok()).isTrue();
		assertThat(Check.disk(GIBIBYTE).ok()).isFalse();
		assertThat(Check.disk(10 * GIBIBYTE).ok()).isTrue();
	}

	@Test
	void takesAPortInUseAsNews() {
		assertThat(Check.port("søk", 8082, false)).returns(true, Check::ok)
			.extracting(Check::detail)
			.asString()
			.contains("opptatt");
	}

	@Test
	void needsUserNamespacesOnlyForRoot() {
		assertThat(Check.superuser(false, false).ok()).isTrue();
		assertThat(Check.superuser(true, true).ok()).isTrue();
		assertThat(Check.superuser(true, false).ok()).isFalse();
	}

	@Test
	void marksWhatMustBeMended() {
		assertThat(Check.java(17).render()).startsWith("✗ Java");
		assertThat(Check.java(26).render()).startsWith("✓ Java");
	}

}
