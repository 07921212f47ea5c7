//! The window.

use std::path::PathBuf;

use tauri::{AppHandle, Manager, Runtime, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// The only window's label.
const MAIN: &str = "main";

/// Opens the window.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Nuvolario")
        .inner_size(1366.0, 768.0)
        .min_inner_size(640.0, 480.0)
        // Whose plan it is, where the system lists its windows. A title that cannot be set is no reason
        // to stop.
        .on_document_title_changed(|window, title| drop(window.set_title(&title)))
        // "Copia" and "Incolla" in a menu; the page is ours alone.
        .enable_clipboard_access()
        .build()?;
    Ok(())
}

/// A dialog of the system about files, before the window and not behind it, that starts in
/// `folder`.
pub(crate) fn file_dialog<R: Runtime>(
    app: &AppHandle<R>,
    folder: Option<PathBuf>,
    title: String,
) -> FileDialogBuilder<R> {
    let mut dialog = app.dialog().file().set_title(title);
    if let Some(window) = app.get_webview_window(MAIN) {
        dialog = dialog.set_parent(&window);
    }
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    dialog
}

/// Brings the window before the others.
pub(crate) fn to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager may refuse; the window is there all the same.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
