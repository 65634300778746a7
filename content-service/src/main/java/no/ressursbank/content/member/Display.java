package no.ressursbank.content.member;

/**
 * How much of a member others see. A school and an incident are often enough to recognise
 * a child, so the school is shown only to those who choose it.
 */
public enum Display {

	/** The municipality alone: what a new member has. */
	MUNICIPALITY,
	/** Name and municipality. */
	NAME,
	/** Name, school and municipality. */
	SCHOOL

}
