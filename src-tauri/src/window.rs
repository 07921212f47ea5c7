//! The window.

use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder};

/// The only window's label.
const MAIN: &str = "main";

/// Opens the window.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Nuvolario")
        .inner_size(1366.0, 768.0)
        .min_inner_size(640.0, 480.0)
        .build()?;
    Ok(())
}

/// Brings the window before the others.
pub(crate) fn to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager may refuse; the window is there all the same.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
