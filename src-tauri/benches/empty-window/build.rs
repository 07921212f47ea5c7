//! Lets Tauri read its configuration and the icons.
fn main() {
    tauri_build::build();
}
