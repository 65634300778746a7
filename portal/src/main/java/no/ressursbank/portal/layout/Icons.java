package no.ressursbank.portal.layout;

import java.io.IOException;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * What icons are drawn of. Looked up, since a page has dozens, and a template would try
 * one case after the other for each.
 */
@InTemplates
@Component("icons")
public class Icons {

	private final Properties drawings;

	Icons() throws IOException {
		this.drawings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("icons.properties"));
	}

	/** The lines of an icon as SVG; those of any other thing when it has none. */
	public String of(String name) {
		return this.drawings.getProperty(name, this.drawings.getProperty("other"));
	}

}
