package no.ressursbank.content.thread;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import no.ressursbank.content.member.Member;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests that were carried out, by the key that the client gave them: sent again, they
 * lead to what they led to the first time. As proposed in the IETF's draft «The
 * Idempotency-Key HTTP Header Field».
 */
@Component
class SentRequests {

	static final String HEADER = "Idempotency-Key";

	private static final int LONGEST = 200;

	private final JdbcClient database;

	private final Clock clock;

	SentRequests(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * The post that a request has already made.
	 * @throws ThreadProblem when the key was used for something else
	 */
	Optional<UUID> earlier(Request request) {
		if (request.key() == null) {
			return Optional.empty();
		}
		if (request.key().length() > LONGEST) {
			throw ThreadProblem.invalid(HEADER, "key");
		}
		return this.database.sql("select content, post from sent_request where member = :member and key = :key")
			.param("member", request.member().id())
			.param("key", request.key())
			.query((row, number) -> {
				if (!row.getString("content").equals(request.hash())) {
					throw ThreadProblem.keyReused();
				}
				return row.getObject("post", UUID.class);
			})
			.optional();
	}

	/**
	 * Notes a request within the transaction that carries it out. Waits for another one
	 * that is carrying out the same.
	 * @param post that it makes
	 * @return false when the other one has made it
	 */
	boolean first(Request request, UUID post) {
		return request.key() == null || this.database.sql("""
				insert into sent_request (member, key, content, post, created)
				values (:member, :key, :content, :post, :created) on conflict do nothing""")
			.param("member", request.member().id())
			.param("key", request.key())
			.param("content", request.hash())
			.param("post", post)
			.param("created", Moment.sql(this.clock.instant()))
			.update() == 1;
	}

	/**
	 * A request.
	 *
	 * @param key that the client gave it, or null
	 * @param content all that tells it from another one
	 */
	record Request(Member member, @Nullable String key, String content) {

		String hash() {
			return DigestUtils.sha256Hex(this.content);
		}

	}

}
