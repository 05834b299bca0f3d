//! The mark of a municipality: which files are taken for its logo.
//!
//! Only PNG and JPEG, so that every writer can embed the file as it is. Drawings (SVG) are refused: they can hold
//! scripts, addresses and endless recursion. Nothing is decoded before its size is known to be small.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, ImageReader, Limits};

use crate::document::{Logo, Media};

/// The largest file that is taken, in bytes.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;
/// The longest side that is taken, in pixels.
pub const MOST_PIXELS: u32 = 4_000;
/// Memory that decoding may take: a picture of the largest size with four channels of sixteen bits.
const MOST_MEMORY: u64 = 4_000 * 4_000 * 8;

/// Why a file is not taken for a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// An SVG drawing, another kind of picture, or no picture at all.
    #[error("the file is neither a PNG nor a JPEG picture")]
    NotAPicture,
    /// Over [`MOST_BYTES`] or [`MOST_PIXELS`].
    #[error("the picture is too large")]
    TooLarge,
    /// It begins as a picture and can't be read to its end.
    #[error("the picture is damaged")]
    Broken,
}

/// Reads and checks the file of a logo. The alternative text is left empty, for the municipality to write.
///
/// # Errors
/// [`LogoError`] says what is wrong with the file.
pub fn read(bytes: &[u8]) -> Result<Logo, LogoError> {
    let (picture, media) = decode(bytes)?;
    let (width, height) = (picture.width(), picture.height());
    Ok(Logo { bytes: bytes.into(), media, width, height, alt: String::new() })
}

/// The pixels of a logo, within the limits.
pub(crate) fn decode(bytes: &[u8]) -> Result<(DynamicImage, Media), LogoError> {
    let (format, media) = match image::guess_format(bytes) {
        Ok(ImageFormat::Png) => (ImageFormat::Png, Media::Png),
        Ok(ImageFormat::Jpeg) => (ImageFormat::Jpeg, Media::Jpeg),
        _ => return Err(LogoError::NotAPicture),
    };
    if bytes.len() > MOST_BYTES {
        return Err(LogoError::TooLarge);
    }
    // The size is in the first bytes: a file that promises billions of pixels is refused before any is decoded.
    let (width, height) = ImageReader::with_format(Cursor::new(bytes), format)
        .into_dimensions()
        .map_err(|_| LogoError::Broken)?;
    if width > MOST_PIXELS || height > MOST_PIXELS {
        return Err(LogoError::TooLarge);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let picture = reader.decode().map_err(|_| LogoError::Broken)?;
    if picture.width() == 0 || picture.height() == 0 {
        return Err(LogoError::Broken);
    }
    Ok((picture, media))
}

/// The samples of a picture, ready for a page: red, green and blue, and the opacity apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Samples {
    pub width: u32,
    pub height: u32,
    /// Three bytes a pixel, row by row from the top.
    pub colours: Vec<u8>,
    /// One byte a pixel; none when every pixel is opaque.
    pub opacity: Option<Vec<u8>>,
}

impl Samples {
    /// The samples of a logo, reduced until neither side exceeds `most` pixels.
    pub(crate) fn read(bytes: &[u8], most: u32) -> Result<Self, LogoError> {
        let (picture, _) = decode(bytes)?;
        let mut pixels = picture.into_rgba8();
        let (width, height) = pixels.dimensions();
        let longest = width.max(height);
        if longest > most {
            let side = |length: u32| (u64::from(length) * u64::from(most) / u64::from(longest)).max(1);
            let (width, height) = (side(width) as u32, side(height) as u32);
            // Weighted by opacity, or the unseen colour of clear pixels would fringe the edges.
            pixels.pixels_mut().for_each(weigh);
            pixels = image::imageops::thumbnail(&pixels, width, height);
            pixels.pixels_mut().for_each(unweigh);
        }
        let (width, height) = pixels.dimensions();
        let colours = pixels.pixels().flat_map(|image::Rgba([red, green, blue, _])| [*red, *green, *blue]);
        let opacity: Vec<u8> = pixels.pixels().map(|image::Rgba([_, _, _, opacity])| *opacity).collect();
        let colours = colours.collect();
        let opacity = opacity.iter().any(|one| *one < u8::MAX).then_some(opacity);
        Ok(Self { width, height, colours, opacity })
    }

    /// Whether what is seen of a picture with clear parts is so light that it would be lost on white.
    pub(crate) fn is_light_on_clear(&self) -> bool {
        let Some(opacity) = &self.opacity else { return false };
        let (mut light, mut seen) = (0u64, 0u64);
        for (colour, opacity) in self.colours.chunks_exact(3).zip(opacity) {
            // Rec. 709 weights, in whole numbers.
            let luma =
                colour.iter().zip([2126u64, 7152, 722]).map(|(part, weight)| u64::from(*part) * weight);
            light += luma.sum::<u64>() * u64::from(*opacity);
            seen += u64::from(*opacity);
        }
        seen > 0 && light / seen > 190 * 10_000
    }
}

fn weigh(pixel: &mut image::Rgba<u8>) {
    let image::Rgba([red, green, blue, opacity]) = pixel;
    for part in [red, green, blue] {
        *part = ((u16::from(*part) * u16::from(*opacity) + 127) / 255) as u8;
    }
}

fn unweigh(pixel: &mut image::Rgba<u8>) {
    let image::Rgba([red, green, blue, opacity]) = pixel;
    for part in [red, green, blue] {
        let whole = (u16::from(*part) * 255).checked_div(u16::from(*opacity)).unwrap_or(0);
        *part = whole.min(255) as u8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn disc(side: u32, colour: [u8; 3]) -> DynamicImage {
        let half = i64::from(side / 2);
        DynamicImage::ImageRgba8(image::RgbaImage::from_fn(side, side, |x, y| {
            let (x, y) = (i64::from(x) - half, i64::from(y) - half);
            let [red, green, blue] = colour;
            // Clear pixels are black, as many programs leave them.
            if x * x + y * y < half * half {
                image::Rgba([red, green, blue, 255])
            } else {
                image::Rgba([0; 4])
            }
        }))
    }

    #[test]
    fn png_and_jpeg_are_taken() {
        let picture = disc(40, [10, 90, 90]);
        let logo = read(&file(&picture, ImageFormat::Png)).unwrap();
        assert_eq!((logo.media, logo.width, logo.height), (Media::Png, 40, 40));
        let logo = read(&file(&picture.to_rgb8().into(), ImageFormat::Jpeg)).unwrap();
        assert_eq!(logo.media, Media::Jpeg);
    }

    #[test]
    fn what_is_no_small_picture_is_refused() {
        for text in
            [&b""[..], b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", b"GIF89a", b"%PDF-1.7", b"\x89PN"]
        {
            assert_eq!(read(text), Err(LogoError::NotAPicture), "{text:?}");
        }
        let whole = file(&disc(40, [10, 90, 90]), ImageFormat::Png);
        assert_eq!(read(&whole[..whole.len() / 2]), Err(LogoError::Broken));
        let mut heavy = whole.clone();
        heavy.resize(MOST_BYTES + 1, 0);
        assert_eq!(read(&heavy), Err(LogoError::TooLarge));
        let wide = DynamicImage::new_luma8(MOST_PIXELS + 1, 1);
        assert_eq!(read(&file(&wide, ImageFormat::Png)), Err(LogoError::TooLarge));
    }

    #[test]
    fn a_file_that_promises_a_huge_picture_is_refused_before_it_is_decoded() {
        let mut bomb = file(&disc(4, [0; 3]), ImageFormat::Png);
        // Width and height follow the first chunk's name; its sum is checked only after.
        bomb[16..24].copy_from_slice(&[0, 0xff, 0xff, 0xff, 0, 0xff, 0xff, 0xff]);
        assert!(read(&bomb).is_err());
    }

    #[test]
    fn a_reduced_picture_keeps_its_colour_at_the_edge() {
        let samples = Samples::read(&file(&disc(400, [200, 40, 40]), ImageFormat::Png), 50).unwrap();
        assert_eq!((samples.width, samples.height), (50, 50));
        let opacity = samples.opacity.as_ref().unwrap();
        for (colour, opacity) in samples.colours.chunks_exact(3).zip(opacity) {
            assert!(*opacity < 20 || colour[0].abs_diff(200) < 16, "{colour:?} at {opacity}");
        }
        assert!(!samples.is_light_on_clear());
    }

    #[test]
    fn a_white_mark_on_nothing_is_known_to_be_light() {
        let of = |colour| Samples::read(&file(&disc(60, colour), ImageFormat::Png), 100).unwrap();
        assert!(of([255; 3]).is_light_on_clear());
        assert!(!of([20, 60, 120]).is_light_on_clear());
        let opaque: DynamicImage = disc(60, [255; 3]).to_rgb8().into();
        let opaque = Samples::read(&file(&opaque, ImageFormat::Png), 100).unwrap();
        assert!(opaque.opacity.is_none() && !opaque.is_light_on_clear());
    }
}
