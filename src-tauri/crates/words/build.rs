//! Lists the word files of each language, so that a new `.ftl` file is spoken without a list to edit.

use std::{env, fs, io, path::Path};

const LANGUAGES: [&str; 2] = ["it", "en"];

fn main() -> io::Result<()> {
    let root = Path::new("../../../i18n");
    let mut list = String::new();
    for language in LANGUAGES {
        let folder = root.join(language);
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".ftl") {
                names.push(name);
            }
        }
        names.sort();
        list += &format!("pub(crate) const {}: &[&str] = &[\n", language.to_uppercase());
        for name in names {
            list += &format!(
                "    include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/../../../i18n/{language}/{name}\")),\n"
            );
        }
        list += "];\n";
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo names no OUT_DIR"))?;
    fs::write(Path::new(&out).join("files.rs"), list)
}
