package no.ressursbank.content.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Moments as the database driver wants them.
 */
public final class Moment {

	private Moment() {
	}

	/** A moment as a parameter. */
	public static OffsetDateTime sql(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/** A moment out of a column that is never null. */
	public static Instant of(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(orNull(row, column), column);
	}

	/** A moment out of a column, or null. */
	public static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
