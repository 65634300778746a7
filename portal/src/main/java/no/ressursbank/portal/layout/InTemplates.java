package no.ressursbank.portal.layout;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bean that every template knows by its name. Templates may not ask for beans where an
 * attribute is written, so they are handed these.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InTemplates {

}
