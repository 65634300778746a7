package no.ressursbank.content.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody who has signed in. The erased are in the table and nowhere else.
 */
@Component
public class Members {

	private static final String COLUMNS = "id, display_name, school, municipality, display, muted_until";

	private static final String SELECT = "select " + COLUMNS + " from member ";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Members(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Empty if there is none by that id, or the member is erased. Has no roles: those
	 * stand in tokens.
	 */
	public Optional<Member> find(UUID id) {
		return this.jdbc.sql(SELECT + "where id = ? and erased is null").param(id).query(Members::read).optional();
	}

	/**
	 * Those of the ids that are there and not erased, without roles.
	 */
	public Map<UUID, Member> findAll(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(SELECT + "where id in (:ids) and erased is null")
			.param("ids", ids)
			.query(Members::read)
			.list()
			.stream()
			.collect(Collectors.toMap(Member::id, Function.identity()));
	}

	/**
	 * Keeps a member from writing.
	 * @param until null ends it
	 * @return false if there is no such member
	 */
	public boolean mute(UUID id, @Nullable Instant until) {
		return this.jdbc.sql("update member set muted_until = :until where id = :id and erased is null")
			.param("until", (until != null) ? until.atOffset(ZoneOffset.UTC) : null)
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Empties the member's row and publishes {@link MemberErased}, in one transaction
	 * with whatever the caller does. Who signs in with the same account later is a new
	 * member.
	 */
	@Transactional
	public void erase(UUID id) {
		this.jdbc.sql("""
				update member set issuer = null, subject = null, display_name = '', school = null,
				municipality = null, muted_until = null, erased = :now where id = :id""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update();
		this.events.publishEvent(new MemberErased(id));
	}

	/**
	 * The member that a token is about: made at first sight, and brought up to date when
	 * the token says something new.
	 */
	Member seen(Person person) {
		return known(person).orElseGet(() -> store(person)).with(person.roles());
	}

	private Optional<Member> known(Person person) {
		return of(person, SELECT + """
				where issuer = :issuer and subject = :subject and display_name = :name
				and school is not distinct from :school and municipality is not distinct from :municipality
				and seen > :now - interval '1 hour'""").optional();
	}

	/** One statement, as two first requests may come at once. */
	private Member store(Person person) {
		return of(person, """
				insert into member (id, issuer, subject, display_name, school, municipality, created, seen)
				values (:id, :issuer, :subject, :name, :school, :municipality, :now, :now)
				on conflict (issuer, subject) do update set display_name = excluded.display_name,
				school = excluded.school, municipality = excluded.municipality, seen = excluded.seen
				returning\s""" + COLUMNS).single();
	}

	private MappedQuerySpec<Member> of(Person person, String sql) {
		return this.jdbc.sql(sql)
			.param("id", UUID.randomUUID())
			.param("issuer", person.issuer())
			.param("subject", person.subject())
			.param("name", person.displayName())
			.param("school", person.school())
			.param("municipality", person.municipality())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Members::read);
	}

	/** Gives the member as others see it from now on. */
	Member show(Member member, Display display) {
		return this.jdbc.sql("update member set display = :display where id = :id returning " + COLUMNS)
			.param("display", display.name().toLowerCase(Locale.ROOT))
			.param("id", member.id())
			.query(Members::read)
			.single()
			.with(member.roles());
	}

	private static Member read(ResultSet row, int number) throws SQLException {
		Timestamp muted = row.getTimestamp("muted_until");
		return new Member(row.getObject("id", UUID.class), row.getString("display_name"), row.getString("school"),
				row.getString("municipality"), Set.of(),
				Display.valueOf(row.getString("display").toUpperCase(Locale.ROOT)),
				(muted != null) ? muted.toInstant() : null);
	}

}
