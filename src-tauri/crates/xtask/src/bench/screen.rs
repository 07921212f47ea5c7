//! What a virtual display shows, read from outside: Xvfb keeps its picture in a file (XWD).
//!
//! Nothing is asked of the program that draws, so that two programs are seen in the same way.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    ops::Range,
    path::Path,
};

use crate::failure::{Failure, Result};

/// The name Xvfb gives the file.
pub const FILE: &str = "Xvfb_screen0";

/// The blue of the top bar (`--nv-top`), which the empty window paints too.
const BAR: Colour = [0x00, 0x66, 0xcc];
/// A row of the bar that has no letters in it.
const BAR_ROW: u32 = 4;
/// Where the page says what is in the plan. Until the plan has been read and drawn nothing stands
/// here: neither the title nor the notice above reaches so far down.
const DATA: Area = Area { columns: 230..1000, rows: 330..580 };
/// The window, which the display's first corner holds.
const WINDOW: Area = Area { columns: 0..1366, rows: 0..768 };

/// Red, green, blue.
type Colour = [u8; 3];

struct Area {
    columns: Range<u32>,
    rows: Range<u32>,
}

/// The picture of a display.
pub struct Screen {
    file: File,
    first_pixel: u64,
    bytes_per_row: u64,
}

impl Screen {
    /// The picture Xvfb keeps in `folder`.
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(FILE);
        let opened = File::open(&path).and_then(Self::read_header);
        opened.map_err(|error| Failure::file(&path, &error))
    }

    fn read_header(mut file: File) -> io::Result<Self> {
        // 25 numbers, whose order of bytes is fixed.
        let mut header = [0; 100];
        file.read_exact(&mut header)?;
        let number = |place: usize| {
            let bytes = [0, 1, 2, 3].map(|it| header[place * 4 + it]);
            u32::from_be_bytes(bytes)
        };
        let (size, version, least_byte_first) = (number(0), number(1), number(7) == 0);
        let (bits_per_pixel, bytes_per_row, colours) = (number(11), number(12), number(19));
        if version != 7 || bits_per_pixel != 32 || !least_byte_first {
            return Err(io::Error::other("not the kind of picture that can be read here"));
        }
        let first_pixel = u64::from(size) + u64::from(colours) * 12;
        Ok(Self { file, first_pixel, bytes_per_row: u64::from(bytes_per_row) })
    }

    /// True once the page stands there with its data: the bar is blue, and there is dark text on
    /// light ground where the data go.
    pub fn shows_a_page(&mut self) -> io::Result<bool> {
        let bar = self.row(BAR_ROW, &WINDOW.columns)?;
        let blue = bar.iter().filter(|it| **it == BAR).count();
        // Almost always the answer, and cheap: looking must not slow down what is looked at.
        if blue * 2 < bar.len() {
            return Ok(false);
        }
        let (mut dark, mut light, mut all) = (0, 0, 0);
        for row in DATA.rows.step_by(2) {
            for pixel in self.row(row, &DATA.columns)? {
                dark += usize::from(pixel.iter().all(|it| *it < 0x60));
                light += usize::from(pixel.iter().all(|it| *it > 0xe0));
                all += 1;
            }
        }
        Ok(dark > 300 && light * 2 > all)
    }

    /// A number that changes when the window's picture does.
    pub fn imprint(&mut self) -> io::Result<u64> {
        let mut imprint = 0_u64;
        for row in WINDOW.rows.step_by(4) {
            for [red, green, blue] in self.row(row, &WINDOW.columns)? {
                let pixel = u64::from(u32::from_be_bytes([0, red, green, blue]));
                imprint = (imprint.rotate_left(5) ^ pixel).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            }
        }
        Ok(imprint)
    }

    fn row(&mut self, row: u32, columns: &Range<u32>) -> io::Result<Vec<Colour>> {
        let place =
            self.first_pixel + u64::from(row) * self.bytes_per_row + u64::from(columns.start) * 4;
        let mut bytes = vec![0; columns.len() * 4];
        self.file.seek(SeekFrom::Start(place))?;
        self.file.read_exact(&mut bytes)?;
        // The least byte first: blue, green, red, nothing.
        Ok(bytes.chunks_exact(4).map(|it| [it[2], it[1], it[0]]).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: (u32, u32) = (1366, 900);

    #[test]
    fn a_page_is_there_when_both_its_bar_and_its_data_are() {
        let check = |name: &str, expected: bool, colour_at: fn(u32, u32) -> u32| {
            let folder = std::env::temp_dir().join(format!("screen-{}-{name}", std::process::id()));
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join(FILE), picture(colour_at)).unwrap();
            let seen = Screen::open(&folder).unwrap().shows_a_page().unwrap();
            std::fs::remove_dir_all(&folder).unwrap();
            assert_eq!(seen, expected, "{name}");
        };
        check("nothing-yet", false, |_, _| 0);
        check("a-blank-window", false, |_, _| 0x00ff_ffff);
        check("a-bar-on-nothing", false, |_, y| if y < 44 { 0x0000_66cc } else { 0 });
        check("a-bar-and-a-title", false, |_, y| match y {
            0..44 => 0x0000_66cc,
            60..80 => 0x001a_1a1a,
            _ => 0x00ff_ffff,
        });
        check("a-page", true, |_, y| match y {
            0..44 => 0x0000_66cc,
            400..410 => 0x001a_1a1a,
            _ => 0x00ff_ffff,
        });
    }

    fn picture(colour_at: fn(u32, u32) -> u32) -> Vec<u8> {
        let (width, height) = SIZE;
        let mut header = [0_u32; 25];
        header[0] = 104;
        header[1] = 7;
        header[11] = 32;
        header[12] = width * 4;
        header[19] = 2;
        let mut file: Vec<u8> = header.iter().flat_map(|it| it.to_be_bytes()).collect();
        // The rest of the header, with the window's name, and the map of colours.
        file.extend([0; 4 + 2 * 12]);
        let pixels = (0..height).flat_map(|y| (0..width).map(move |x| colour_at(x, y)));
        file.extend(pixels.flat_map(u32::to_le_bytes));
        file
    }
}
