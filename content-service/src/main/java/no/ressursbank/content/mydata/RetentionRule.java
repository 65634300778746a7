package no.ressursbank.content.mydata;

import java.time.Period;

/**
 * For how long something is kept.
 *
 * @param name in reports
 * @param age after which it goes
 * @param find counts it: {@code :before} is the moment that it is older than
 * @param apply deletes or archives it
 */
record RetentionRule(String name, Period age, String find, String apply) {

	static RetentionRule delete(String name, Period age, String table, String where) {
		return new RetentionRule(name, age, "select count(*) from " + table + " where " + where,
				"delete from " + table + " where " + where);
	}

}
