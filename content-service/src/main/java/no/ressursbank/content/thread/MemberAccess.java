package no.ressursbank.content.thread;

import java.time.Clock;

import no.ressursbank.content.member.Member;
import no.ressursbank.content.member.MemberProblem;
import no.ressursbank.content.member.Role;

import org.springframework.stereotype.Component;

/**
 * Who may read, write and decide. Everybody at a school can sign in; only those with a
 * role are members.
 */
@Component
public class MemberAccess {

	private final Clock clock;

	MemberAccess(Clock clock) {
		this.clock = clock;
	}

	/**
	 * For whatever members read.
	 * @throws MemberProblem when somebody is signed in but no member
	 */
	public void reads(Member member) {
		if (member.roles().isEmpty()) {
			throw MemberProblem.forbidden();
		}
	}

	/**
	 * For whatever members write for others.
	 * @throws MemberProblem when somebody is no member, or muted
	 */
	public void writes(Member member) {
		reads(member);
		member.requireWriting(this.clock.instant());
	}

	/**
	 * For whatever moderators see and decide.
	 * @throws MemberProblem when a member is no moderator
	 */
	public void moderates(Member member) {
		if (!member.is(Role.MODERATOR)) {
			throw MemberProblem.forbidden();
		}
	}

}
