//! Papers: made from the plan, put beside it, never over an older one.

use std::path::{Path, PathBuf};
