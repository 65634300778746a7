package no.ressursbank.ingest.markdown;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** A photograph that tells where it was taken. */
public final class PhonePicture {

	private PhonePicture() {
	}

	/** A small one. */
	public static byte[] jpeg() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
		return withPlace(bytes.toByteArray());
	}

	/** A latitude as phones write it (Exif 2.32, GPS IFD), after the first marker. */
	private static byte[] withPlace(byte[] jpeg) {
		ByteBuffer exif = ByteBuffer.allocate(86).put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
		exif.putShort((short) 1).putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(26).putInt(0);
		exif.putShort((short) 2);
		exif.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
		exif.putShort((short) 2).putShort((short) 5).putInt(3).putInt(56).putInt(0);
		exif.putInt(63).putInt(1).putInt(26).putInt(1).putInt(0).putInt(1);
		return ByteBuffer.allocate(jpeg.length + exif.position() + 4)
			.put(jpeg, 0, 2)
			.putShort((short) 0xFFE1)
			.putShort((short) (exif.position() + 2))
			.put(exif.flip())
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

}
