package my.sewa.domain.tenant.imageio;

import java.awt.image.BufferedImage;

/**
 * A picture made smaller on white paper. By plain arithmetic and not by {@code Graphics2D}: that wants the system's
 * fonts and libraries, which functions do not have, and its pixels differ between machines.
 */
final class Raster {
    private static final int OPAQUE = 255;

    private Raster() {}

    /** At most {@code widest} on both sides, never larger than it was; each pixel is the average of what it covers. */
    static BufferedImage onWhite(BufferedImage picture, int widest) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        int width = scaled(picture.getWidth(), longest, widest);
        int height = scaled(picture.getHeight(), longest, widest);
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            int top = edge(y, picture.getHeight(), height);
            int rows = Math.max(1, edge(y + 1, picture.getHeight(), height) - top);
            int[] band = picture.getRGB(0, top, picture.getWidth(), rows, null, 0, picture.getWidth());
            for (int x = 0; x < width; x++) {
                int left = edge(x, picture.getWidth(), width);
                int columns = Math.max(1, edge(x + 1, picture.getWidth(), width) - left);
                small.setRGB(x, y, average(band, picture.getWidth(), left, columns, rows));
            }
        }
        return small;
    }

    private static int scaled(int side, int longest, int widest) {
        return longest <= widest ? side : Math.max(1, (int) ((long) side * widest / longest));
    }

    private static int edge(int at, int from, int to) {
        return (int) ((long) at * from / to);
    }

    private static int average(int[] band, int stride, int left, int columns, int rows) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int argb = band[row * stride + left + column];
                int alpha = argb >>> 24;
                int white = (OPAQUE - alpha) * OPAQUE;
                red += (argb >> 16 & OPAQUE) * alpha + white;
                green += (argb >> 8 & OPAQUE) * alpha + white;
                blue += (argb & OPAQUE) * alpha + white;
            }
        }
        long whole = (long) columns * rows * OPAQUE;
        return rounded(red, whole) << 16 | rounded(green, whole) << 8 | rounded(blue, whole);
    }

    private static int rounded(long sum, long whole) {
        return (int) ((sum + whole / 2) / whole);
    }
}
