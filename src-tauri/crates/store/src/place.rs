//! What kind of place a file is in: on the network, among files that somebody will throw away, on
//! a stick. The best guess that needs no rights and no questions.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// What is known of the place of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// Another computer holds the file.
    pub network: bool,
    /// The folder is one that mail programs, browsers and the system empty: what is written there
    /// gets lost.
    pub temporary: bool,
    /// The disk can be pulled out. Nothing: nobody knows.
    pub removable: Option<bool>,
}

/// What is known of the place of the file at `path`, which need not be there yet.
pub fn look(path: &Path) -> Place {
    let path = whole(path);
    let text = path.to_string_lossy();
    let mounts = fs::read("/proc/self/mountinfo").unwrap_or_default();
    let mounts = String::from_utf8_lossy(&mounts);
    let mount = mount_of(&mounts, &text);
    let temp = whole(&env::temp_dir());
    Place {
        network: is_share(&text) || mount.as_ref().is_some_and(|it| is_network(it.kind)),
        temporary: is_temporary(&text, &temp.to_string_lossy()),
        removable: mount.and_then(|it| device_path(it.device)).map(|it| is_on_usb(&it)),
    }
}

/// The program that copies the folder of the file at `path` to other computers, by the name people
/// know it by. Known by what the folder is called, or by what such a program leaves in it.
pub fn synced_by(path: &Path) -> Option<&'static str> {
    let path = whole(path);
    by_name(&path.to_string_lossy()).or_else(|| path.ancestors().skip(1).find_map(by_traces))
}

/// How SQLite is to keep its journal there. A write-ahead log needs memory that all who have the
/// file open share, so it works on one computer only.
pub fn journal_mode_for(place: Place) -> &'static str {
    if place.network { "DELETE" } else { "WAL" }
}

/// The path without links, and on Windows without mapped drives; also of a file that is not there.
pub(crate) fn whole(path: &Path) -> PathBuf {
    let in_folder = || {
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new(".")).canonicalize()?;
        Ok::<_, std::io::Error>(folder.join(path.file_name().unwrap_or_default()))
    };
    path.canonicalize().or_else(|_| in_folder()).unwrap_or_else(|_| path.to_owned())
}

/// Whether a Windows path is on a share: `\\server\share` or `\\?\UNC\server\share`.
fn is_share(path: &str) -> bool {
    let path = path.replace('/', "\\");
    let Some(rest) = path.strip_prefix(r"\\") else { return false };
    match rest.strip_prefix(r"?\") {
        Some(rest) => rest.get(..4).is_some_and(|it| it.eq_ignore_ascii_case(r"UNC\")),
        None => !rest.starts_with('.'),
    }
}

/// A line of mountinfo: what the kernel says of the disk that holds a file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mount<'a> {
    kind: &'a str,
    /// Its numbers, `major:minor`.
    device: &'a str,
}

/// The mount that holds `path`: the longest one, and of two at one place the later.
fn mount_of<'a>(mountinfo: &'a str, path: &str) -> Option<Mount<'a>> {
    let mut found: Option<(usize, Mount<'a>)> = None;
    for line in mountinfo.lines() {
        let Some((before, after)) = line.split_once(" - ") else { continue };
        let mut fields = before.split(' ');
        let (Some(device), Some(point)) = (fields.nth(2), fields.nth(1)) else { continue };
        let point = unescape(point);
        let holds = Path::new(path).starts_with(&point);
        if holds && found.as_ref().is_none_or(|(length, _)| *length <= point.len()) {
            let kind = after.split(' ').next().unwrap_or_default();
            found = Some((point.len(), Mount { kind, device }));
        }
    }
    found.map(|(_, mount)| mount)
}

/// The kernel writes blanks and backslashes of a mount point as `\040`.
fn unescape(point: &str) -> String {
    let mut parts = point.split('\\');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let code = part.get(..3).and_then(|it| u8::from_str_radix(it, 8).ok());
        match (code, part.get(3..)) {
            (Some(code), Some(rest)) => {
                bytes.push(code);
                bytes.extend(rest.as_bytes());
            }
            _ => {
                bytes.push(b'\\');
                bytes.extend(part.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Whether a file system of Linux is somewhere else: another computer, or the host of a virtual
/// machine.
fn is_network(kind: &str) -> bool {
    const KINDS: [&str; 39] = [
        "9p",
        "afpfs",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.beegfs-ondemand",
        "fuse.cephfs",
        "fuse.curlftpfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.google-drive-ocamlfuse",
        "fuse.gvfsd-fuse",
        "fuse.kio-fuse",
        "fuse.onedriver",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.smbnetfs",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
        "gfs2",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncp",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "orangefs",
        "prl_fs",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
        "vmhgfs",
    ];
    KINDS.binary_search(&kind).is_ok()
}

/// Whether a folder is one whose content does not last.
fn is_temporary(path: &str, temp: &str) -> bool {
    /// Folders in a row, anywhere in the path.
    const NAMES: [&[&str]; 12] = [
        &["temporary internet files"],
        &["content.outlook"],
        &["content.mso"],
        &["inetcache"],
        &["appdata", "local", "temp"],
        &["local settings", "temp"],
        &["windows", "temp"],
        &["olk", "attachments"],
        &["microsoft.windowscommunicationsapps*", "localstate"],
        &[".cache"],
        &[".var", "app", "*", "cache"],
        &["$recycle.bin"],
    ];
    let (folders, temp) = (folders_of(path), parts(temp));
    let has = |names: &&[&str]| {
        folders.windows(names.len()).any(|it| names.iter().zip(it).all(|(name, it)| fits(name, it)))
    };
    let begins = |with: &[String]| !with.is_empty() && folders.starts_with(with);
    begins(&temp)
        || path.starts_with("/tmp/")
        || path.starts_with("/var/tmp/")
        || NAMES.iter().any(has)
}

/// What copies folders to other computers.
struct Copier {
    name: &'static str,
    /// What it calls its folders.
    folders: &'static [&'static str],
    /// What it leaves in them.
    traces: &'static [&'static str],
}

const COPIERS: [Copier; 4] = [
    Copier {
        name: "OneDrive",
        folders: &["onedrive", "onedrive - *", "onedrive-*"],
        traces: &[".849c9593-d756-4e56-8d6e-42412f2a707b"],
    },
    Copier {
        name: "Dropbox",
        folders: &["dropbox", "dropbox (*)", "dropbox-*"],
        traces: &[".dropbox.cache"],
    },
    Copier {
        name: "Google Drive",
        folders: &[
            "google drive",
            "googledrive",
            "googledrive-*",
            "il mio drive",
            "my drive",
            "drive condivisi",
            "shared drives",
        ],
        traces: &[".tmp.drivedownload", ".tmp.driveupload", ".shortcut-targets-by-id"],
    },
    Copier {
        name: "Nextcloud",
        folders: &["nextcloud"],
        traces: &[".sync_*.db", "._sync_*.db", ".nextcloudsync.log"],
    },
];

fn by_name(path: &str) -> Option<&'static str> {
    let folders = folders_of(path);
    let is_in = |it: &&Copier| {
        it.folders.iter().any(|name| folders.iter().any(|folder| fits(name, folder)))
    };
    COPIERS.iter().find(is_in).map(|it| it.name)
}

fn by_traces(folder: &Path) -> Option<&'static str> {
    let entries = fs::read_dir(folder).ok()?.flatten();
    let left_by = |entry: fs::DirEntry| {
        let file = entry.file_name().to_string_lossy().to_lowercase();
        let it = COPIERS.iter().find(|it| it.traces.iter().any(|trace| fits(trace, &file)))?;
        Some(it.name)
    };
    entries.into_iter().find_map(left_by)
}

/// The parts of a path of any system, in small letters.
fn parts(path: &str) -> Vec<String> {
    path.split(['/', '\\']).filter(|it| !it.is_empty()).map(str::to_lowercase).collect()
}

/// The folders a file is in.
fn folders_of(path: &str) -> Vec<String> {
    let mut parts = parts(path);
    parts.pop();
    parts
}

/// Whether a name is as expected; a `*` stands for anything.
fn fits(expected: &str, name: &str) -> bool {
    match expected.split_once('*') {
        Some((start, end)) => name.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
        None => name == expected,
    }
}

/// Where the kernel shows the disk with those numbers, such as `/sys/devices/…/usb1/…/sdb/sdb1`.
/// Nothing for what is not a disk.
fn device_path(numbers: &str) -> Option<String> {
    let path = fs::canonicalize(format!("/sys/dev/block/{numbers}")).ok()?;
    Some(path.to_string_lossy().into_owned())
}

fn is_on_usb(device: &str) -> bool {
    let number = |it: &str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
    device.split('/').any(|it| it.strip_prefix("usb").is_some_and(number) || it == "mmc_host")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_told_from_a_disk_by_its_path() {
        for (path, expected) in [
            (r"\\server\comune\piano.nuvolario", true),
            ("//server/comune/piano.nuvolario", true),
            (r"\\?\UNC\server\comune\piano.nuvolario", true),
            (r"\\?\unc\server\comune\piano.nuvolario", true),
            (r"\\wsl.localhost\Debian\home\piano.nuvolario", true),
            (r"\\?\C:\Users\Rossi\piano.nuvolario", false),
            (r"\\.\C:\piano.nuvolario", false),
            (r"C:\Users\Rossi\piano.nuvolario", false),
            ("/home/rossi/piano.nuvolario", false),
            ("piano.nuvolario", false),
            (r"\\?\", false),
            (r"\\?\è", false),
            ("", false),
        ] {
            assert_eq!(is_share(path), expected, "{path}");
        }
    }

    #[test]
    fn the_kernel_says_on_which_disk_a_file_is() {
        let mounts = r"22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
40 22 0:35 / /mnt/comune rw,relatime shared:2 - cifs //server/comune rw,vers=3.0
41 22 0:36 / /mnt/con\040spazio rw - nfs4 server:/dati rw
42 22 0:37 / /mnt/auto rw master:1 propagate_from:2 - autofs systemd-1 rw
43 42 0:38 / /mnt/auto rw - nfs server:/home rw
44 22 8:17 / /media/rossi/CHIAVE rw - vfat /dev/sdb1 rw
45 22 0:60 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
46 22 0:61 / /mnt/windows rw - fuseblk /dev/sda3 rw
nonsense
- -
";
        let cases = [
            ("/home/rossi/piano.nuvolario", "ext4", "8:2", false),
            ("/mnt/comune/piano.nuvolario", "cifs", "0:35", true),
            ("/mnt/comune2/piano.nuvolario", "ext4", "8:2", false),
            ("/mnt/con spazio/piano.nuvolario", "nfs4", "0:36", true),
            ("/mnt/auto/piano.nuvolario", "nfs", "0:38", true),
            ("/media/rossi/CHIAVE/piano.nuvolario", "vfat", "8:17", false),
            ("/run/user/1000/gvfs/smb-share:server=s/p.nuvolario", "fuse.gvfsd-fuse", "0:60", true),
            ("/mnt/windows/piano.nuvolario", "fuseblk", "0:61", false),
        ];
        for (path, kind, device, network) in cases {
            assert_eq!(mount_of(mounts, path), Some(Mount { kind, device }), "{path}");
            assert_eq!(is_network(kind), network, "{kind}");
        }
        assert_eq!(mount_of("", "/home/rossi"), None);
        assert_eq!(unescape(r"a\040b\134c\9"), r"a b\c\9");
    }

    #[test]
    fn folders_that_are_emptied_are_known() {
        let windows = r"C:\Users\Rossi\AppData\Local\Temp";
        for (path, temp, expected) in [
            (r"C:\Users\Rossi\AppData\Local\Temp\Temp1_piano.zip\p.nuvolario", windows, true),
            (r"\\?\C:\Users\Rossi\AppData\Local\Temp\p.nuvolario", windows, true),
            (
                r"C:\Users\Rossi\AppData\Local\Microsoft\Windows\INetCache\Content.Outlook\A1\p.n",
                windows,
                true,
            ),
            (r"C:\Documents\Temporary Internet Files\OLK12\p.nuvolario", windows, true),
            (r"C:\Users\R\AppData\Local\Microsoft\Olk\Attachments\ooa-1\p.n", windows, true),
            (
                r"C:\Users\R\AppData\Local\Packages\microsoft.windowscommunicationsapps_8w\LocalState\F\p.n",
                windows,
                true,
            ),
            (r"D:\temp\mail\p.nuvolario", r"D:\temp", true),
            (r"C:\Users\Rossi\Downloads\p.nuvolario", windows, false),
            (r"C:\Users\Rossi\Documents\Temp\p.nuvolario", windows, false),
            (r"C:\Users\Rossi\Documents\INetCache", windows, false),
            ("/tmp/mozilla_rossi0/p.nuvolario", "/tmp", true),
            ("/var/tmp/p.nuvolario", "/tmp", true),
            ("/home/rossi/.cache/evolution/tmp/p.nuvolario", "/tmp", true),
            ("/home/rossi/.var/app/org.mozilla.Thunderbird/cache/tmp/p.nuvolario", "/tmp", true),
            ("/home/rossi/Scaricati/p.nuvolario", "/tmp", false),
            ("/home/rossi/tmp.nuvolario", "/tmp", false),
            ("/home/rossi/p.nuvolario", "", false),
        ] {
            assert_eq!(is_temporary(path, temp), expected, "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_copied_to_other_computers_is_known_by_its_name() {
        for (path, expected) in [
            (r"C:\Users\Rossi\OneDrive\piano.nuvolario", Some("OneDrive")),
            (r"C:\Users\Rossi\OneDrive - Comune di Prova\Piani\p.nuvolario", Some("OneDrive")),
            (r"\\?\C:\Users\Rossi\onedrive\p.nuvolario", Some("OneDrive")),
            ("/Users/rossi/Library/CloudStorage/OneDrive-Comune/p.nuvolario", Some("OneDrive")),
            ("/home/rossi/Dropbox/p.nuvolario", Some("Dropbox")),
            (r"D:\Dropbox (Comune di Prova)\p.nuvolario", Some("Dropbox")),
            (r"G:\Il mio Drive\p.nuvolario", Some("Google Drive")),
            (r"G:\Drive condivisi\Ragioneria\p.nuvolario", Some("Google Drive")),
            (r"C:\Users\Rossi\Google Drive\p.nuvolario", Some("Google Drive")),
            ("/home/rossi/Nextcloud/Piani/p.nuvolario", Some("Nextcloud")),
            (r"C:\Users\Rossi\Documents\OneDrive", None),
            (r"C:\Users\Rossi\OneDriveVecchio\p.nuvolario", None),
            ("/home/rossi/Dropbox Nextcloud/p.nuvolario", None),
            ("/home/rossi/Documenti/nextcloud.nuvolario", None),
            ("piano.nuvolario", None),
            ("", None),
        ] {
            assert_eq!(by_name(path), expected, "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_copied_to_other_computers_is_known_by_what_lies_in_it() {
        for (trace, expected) in [
            (".849C9593-D756-4E56-8D6E-42412F2A707B", Some("OneDrive")),
            (".dropbox.cache", Some("Dropbox")),
            (".tmp.drivedownload", Some("Google Drive")),
            (".sync_1a2b3c4d5e6f.db", Some("Nextcloud")),
            (".dropbox", None),
            (".sync_notes.txt", None),
        ] {
            let root = tempfile::tempdir().expect("there is room");
            let folder = root.path().join("Ragioneria").join("2026");
            fs::create_dir_all(&folder).expect("there is room");
            let plan = folder.join("piano.nuvolario");
            assert_eq!(synced_by(&plan), None, "before {trace} is there");
            fs::write(root.path().join(trace), "").expect("there is room");
            assert_eq!(synced_by(&plan), expected, "{trace}");
        }
    }

    #[test]
    fn a_stick_is_known_by_its_wire() {
        let stick = "/sys/devices/pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host6/block/sdb/sdb1";
        assert!(is_on_usb(stick));
        assert!(!is_on_usb("/sys/devices/pci0000:00/0000:00:17.0/ata1/host0/block/sda/sda2"));
    }

    #[test]
    fn the_log_that_needs_shared_memory_stays_off_the_network() {
        assert_eq!(journal_mode_for(Place { network: true, ..Place::default() }), "DELETE");
        assert_eq!(journal_mode_for(Place::default()), "WAL");
    }

    #[test]
    fn looking_at_a_real_place_never_fails() {
        let folder = tempfile::tempdir().expect("there is room");
        assert!(look(&folder.path().join("not there yet")).temporary);
        for path in ["", "/", "no/such/folder/p.nuvolario", "\0"] {
            look(Path::new(path));
        }
    }
}
