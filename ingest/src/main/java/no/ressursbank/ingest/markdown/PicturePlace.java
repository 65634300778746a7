package no.ressursbank.ingest.markdown;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Geographic;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.image.ImageParser;
import org.apache.tika.parser.image.JpegParser;
import org.apache.tika.parser.image.WebPParser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Whether a picture tells where it was taken. Phones write it into every photograph, and
 * a place and a time may be all it takes to recognise a pupil.
 */
final class PicturePlace {

	private static final AutoDetectParser PARSER = new AutoDetectParser(new JpegParser(), new ImageParser(),
			new WebPParser());

	private PicturePlace() {
	}

	/**
	 * False for a picture whose data cannot be read: nobody else can read them either.
	 */
	static boolean isIn(byte[] image) {
		Metadata data = new Metadata();
		try {
			PARSER.parse(new ByteArrayInputStream(image), new DefaultHandler(), data, new ParseContext());
		}
		catch (IOException | SAXException | TikaException ex) {
			// what was read before it broke counts
		}
		return data.get(Geographic.LATITUDE) != null
				|| Arrays.stream(data.names()).anyMatch((name) -> name.startsWith("GPS:GPS Lat"));
	}

}
