package no.ressursbank.content.member;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in. A controller that has one as an argument answers 401 to
 * everybody else.
 *
 * @param id ours; tells nothing about who it is
 * @param displayName as the issuer knows it: only {@link #author()} is for others
 * @param school null if the issuer does not tell
 * @param municipality null if the issuer does not tell
 * @param roles of the request's token; empty for members who were looked up
 * @param display how much others see
 * @param mutedUntil may not write before, or null
 */
public record Member(UUID id, String displayName, @Nullable String school, @Nullable String municipality,
		Set<Role> roles, Display display, @Nullable Instant mutedUntil) {

	/** A member who has chosen nothing and may write. */
	public Member(UUID id, String displayName, @Nullable String school, @Nullable String municipality,
			Set<Role> roles) {
		this(id, displayName, school, municipality, roles, Display.MUNICIPALITY, null);
	}

	/** Whether the token of this request gives the role. */
	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/** Whether no moderator has muted the member for the time given. */
	public boolean mayWrite(Instant now) {
		return this.mutedUntil == null || !now.isBefore(this.mutedUntil);
	}

	/**
	 * For everything that stores text for others.
	 * @throws MemberProblem 403, with the end of the muting, if the member is muted
	 */
	public void requireWriting(Instant now) {
		if (this.mutedUntil != null && !mayWrite(now)) {
			throw MemberProblem.muted(this.mutedUntil);
		}
	}

	/** What others may see. */
	public Author author() {
		return switch (this.display) {
			case MUNICIPALITY -> new Author(null, null, this.municipality);
			case NAME -> new Author(this.displayName, null, this.municipality);
			case SCHOOL -> new Author(this.displayName, this.school, this.municipality);
		};
	}

	Member with(Set<Role> roles) {
		return new Member(this.id, this.displayName, this.school, this.municipality, roles, this.display,
				this.mutedUntil);
	}

}
