//! How much of a file is looked at.

/// Bounds on the work for one file, whatever the file says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes up to which a file is taken into memory. Of a larger one only the kind is told.
    pub whole: u64,
    /// Pages whose text is read.
    pub pages: usize,
    /// Bytes to which one stream of a PDF may grow when it is unpacked.
    pub stream: usize,
    /// Bytes, about, that the objects of a PDF may take in memory; a quarter of it is worked
    /// through for its text.
    pub work: usize,
    /// Envelopes within envelopes that are opened.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { whole: 64 << 20, pages: 300, stream: 4 << 20, work: 256 << 20, depth: 4 }
    }
}
