//! Proofs through the desk: brought as files, told, linked, replaced, opened, verified.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use app::{
    desk::Desk,
    history,
    readiness::proofs::{self, Attached, LARGEST, Looks, Preview, ProofEdit, ProofView, Tone},
};
use domain::{
    readiness::{
        answers::{Object, Place},
        checklist::ItemId,
        proofs::ProofId,
    },
    text::Message,
};

struct Office {
    folder: tempfile::TempDir,
    desk: Desk,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(&folder.path().join("local")).unwrap();
        desk.open_sample("ferrara").unwrap();
        Self { folder, desk }
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        File::create(&path).unwrap().write_all(bytes).unwrap();
        path
    }

    fn place(&self) -> Place {
        let plan = self.desk.plan().unwrap().read(store::plan::get).unwrap();
        Place { object: Object::Service(plan.services[0].id), item: ItemId("F1-01".into()) }
    }

    fn attach(&self, paths: &[PathBuf]) -> Attached {
        let store = self.desk.plan().unwrap();
        let (cache, work) = (self.desk.registers(), self.desk.proofs());
        proofs::attach(&store, cache, work, paths, &[self.place()]).unwrap()
    }

    fn all(&self) -> Vec<ProofView> {
        proofs::list(&self.desk.plan().unwrap(), self.desk.registers()).unwrap().proofs
    }

    fn one(&self, id: ProofId) -> ProofView {
        self.all().into_iter().find(|it| it.id == id).unwrap()
    }

    fn undo(&self) {
        history::undo(&self.desk.plan().unwrap()).unwrap().unwrap();
    }
}

fn keys(attached: &Attached) -> Vec<&str> {
    attached.refused.iter().map(|it| it.message.key.as_str()).collect()
}

#[test]
fn a_file_is_brought_told_opened_and_saved_as_it_was() {
    let office = Office::new();
    let bytes = b"Determina 12. CUP B71C22000020001, CIG Z1234567AB.";
    let attached = office.attach(&[office.file("determina.txt", bytes)]);
    let proof = office.one(attached.proofs[0]);
    assert_eq!((proof.name.as_str(), proof.size), ("determina.txt", bytes.len() as i64));
    assert_eq!(proof.looks, Looks::Text);
    assert_eq!(proof.proves[0].place, office.place());
    let codes: Vec<&str> = proof.facts.iter().map(|it| it.message.key.as_str()).collect();
    assert!(codes.iter().all(|it| it.starts_with("proofs-code-")), "{codes:?}");

    let opened = proofs::open(&office.desk, proof.id).unwrap();
    assert_eq!(fs::read(&opened).unwrap(), bytes);
    assert!(fs::metadata(&opened).unwrap().permissions().readonly());
    assert!(opened.starts_with(office.folder.path().join("local")));
    office.desk.printed(&opened).unwrap();
    let copy = office.folder.path().join("copia.txt");
    proofs::save_copy(&office.desk, proof.id, &copy).unwrap();
    assert_eq!(fs::read(&copy).unwrap(), bytes);
    drop(Desk::new(&office.folder.path().join("local")).unwrap());
    assert!(!opened.exists(), "the next start takes it away");
}

#[test]
fn what_cannot_be_taken_is_told_and_the_rest_is_taken() {
    let office = Office::new();
    let folder = office.folder.path().join("cartella");
    fs::create_dir(&folder).unwrap();
    let huge = office.folder.path().join("enorme.iso");
    File::create(&huge).unwrap().set_len(5 << 30).unwrap();
    let paths = [
        folder,
        office.file("vuoto.pdf", b""),
        huge,
        office.folder.path().join("non c'è.pdf"),
        office.file("buono.txt", b"una nota"),
    ];
    let attached = office.attach(&paths);
    let expected = ["proofs-folder", "proofs-empty", "proofs-too-large", "proofs-gone"];
    assert_eq!(keys(&attached), expected);
    assert_eq!(attached.proofs.len(), 1);
    assert_eq!(office.all().len(), 1);
    const { assert!(LARGEST < 5 << 30) };
}

#[test]
fn many_files_are_one_step_and_the_same_file_is_kept_once() {
    let office = Office::new();
    let paths: Vec<PathBuf> =
        (0..5).map(|it| office.file(&format!("{it}.txt"), format!("{it}").as_bytes())).collect();
    office.attach(&paths);
    assert_eq!(office.all().len(), 5);
    office.undo();
    assert_eq!(office.all().len(), 0);
    history::redo(&office.desk.plan().unwrap()).unwrap().unwrap();
    assert_eq!(office.all().len(), 5);

    let again = office.attach(&[office.file("altro nome.txt", b"3"), office.file("b.txt", b"new")]);
    assert_eq!((again.known, again.proofs.len()), (1, 2));
    assert_eq!(office.all().len(), 6);
}

#[test]
fn a_newer_version_takes_the_place_and_the_older_is_kept() {
    let office = Office::new();
    let older = office.attach(&[office.file("contratto.txt", b"uno")]).proofs[0];
    let store = office.desk.plan().unwrap();
    let edit = ProofEdit {
        title: "Il contratto".into(),
        day: None,
        expires: Some("2020-01-01".parse().unwrap()),
        notes: "in archivio".into(),
    };
    proofs::save(&store, office.desk.registers(), older, edit).unwrap();
    assert!(office.one(older).expired);
    let (cache, work) = (office.desk.registers(), office.desk.proofs());
    let path = office.file("contratto 2.txt", b"due");
    let newer = proofs::replace(&store, cache, work, older, &path).unwrap().proofs[0];
    assert_eq!(office.one(older).replaced_by, Some(newer));
    let proof = office.one(newer);
    assert_eq!((proof.title.as_str(), proof.expires), ("Il contratto", None));
    assert_eq!(proof.proves.len(), 1);
    let same = proofs::replace(&store, cache, work, newer, &path).unwrap();
    assert_eq!(keys(&same), ["proofs-same-version"]);
}

#[test]
fn a_proof_proves_many_items_and_goes_to_the_bin_with_them() {
    let office = Office::new();
    let id = office.attach(&[office.file("a.txt", b"a")]).proofs[0];
    let store = office.desk.plan().unwrap();
    let cache = office.desk.registers();
    let body = Place { object: Object::Body, item: ItemId("F1-02".into()) };
    proofs::link(&store, cache, id, &body, true).unwrap();
    assert_eq!(office.one(id).proves.len(), 2);
    proofs::link(&store, cache, id, &office.place(), false).unwrap();
    assert_eq!(office.one(id).proves[0].place, body);
    let gone = Place { object: Object::Service(domain::services::ServiceId(9_999)), ..body };
    assert!(proofs::link(&store, cache, id, &gone, true).is_err());

    proofs::remove(&store, cache, id).unwrap();
    assert_eq!(office.all().len(), 0);
    let bin = history::bin(&store).unwrap();
    history::restore_deleted(&store, bin[0].id).unwrap();
    assert_eq!(office.one(id).proves.len(), 1);
    assert_eq!(fs::read(proofs::open(&office.desk, id).unwrap()).unwrap(), b"a");
}

#[test]
fn what_could_be_a_program_is_not_opened_and_a_name_leads_nowhere_else() {
    let office = Office::new();
    for name in ["aggiorna.exe", "x.desktop", "x.html", "senza", "x.pdf.sh"] {
        let id = office.attach(&[office.file(name, name.as_bytes())]).proofs[0];
        assert!(!office.one(id).opens, "{name}");
        let refused = proofs::open(&office.desk, id).unwrap_err();
        assert_eq!(refused.message.key, "proofs-not-opened");
    }
    // A plan from a stranger can hold any name.
    let id = office.attach(&[office.file("nota.txt", b"x")]).proofs[0];
    let store = office.desk.plan().unwrap();
    store
        .write(&Message::new("change-proof"), |tx| {
            let plan = store::plan::get(tx)?;
            let proof = plan.readiness.proofs.iter().find(|it| it.id == id);
            let mut details = proof.unwrap().details.clone();
            details.name = "../../fuori.txt".into();
            store::readiness::put_proof(tx, id, Some(&details))
        })
        .unwrap();
    let opened = proofs::open(&office.desk, id).unwrap();
    assert_eq!(opened.file_name().unwrap(), "fuori.txt");
    assert!(opened.starts_with(office.folder.path().join("local/opened")));
}

#[test]
fn a_picture_is_shown_small_and_a_hostile_one_not_at_all() {
    let office = Office::new();
    let picture = image::DynamicImage::new_rgb8(3000, 1000);
    let path = office.folder.path().join("foto.png");
    picture.save(&path).unwrap();
    // A head that promises four thousand million dots.
    let mut bomb = fs::read(&path).unwrap();
    bomb[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let ids = office.attach(&[path, office.file("bomba.png", &bomb)]).proofs;
    let store = office.desk.plan().unwrap();
    let of = |id| proofs::preview(&store, office.desk.registers(), id).unwrap();
    assert!(matches!(of(ids[0]), Preview::Picture { url } if url.starts_with("data:image/jpeg;")));
    assert_eq!(of(ids[1]), Preview::Nothing);
}

#[test]
fn a_piece_of_a_proof_is_what_the_file_has_there_and_never_more_than_a_piece() {
    let office = Office::new();
    let file: Vec<u8> = (0..3_000_000_u32).map(|it| (it % 251) as u8).collect();
    let id = office.attach(&[office.file("lungo.bin", &file)]).proofs[0];
    let store = office.desk.plan().unwrap();
    for (from, count, length) in [
        (0, 10, 10),
        (1_048_570, 100, 100),
        (2_999_990, 100, 10),
        (3_000_000, 1, 0),
        (u64::MAX, u64::MAX, 0),
        (5, u64::MAX, 1 << 20),
    ] {
        let seen = proofs::piece(&store, office.desk.registers(), id, from, count).unwrap();
        let start = file.len().min(usize::try_from(from).unwrap());
        assert!(seen == file[start..start + length], "{count} bytes from {from}");
    }
}

#[test]
fn a_name_with_another_ending_than_its_content_is_told() {
    let office = Office::new();
    let id = office.attach(&[office.file("esito.pdf", b"solo testo, e niente altro")]).proofs[0];
    let facts = office.one(id).facts;
    assert!(
        facts.iter().any(|it| it.message.key == "proofs-ending-differs" && it.tone == Tone::Look),
        "{facts:?}"
    );
}

#[test]
fn what_is_stopped_leaves_the_plan_as_it_was() {
    let office = Office::new();
    let large = office.folder.path().join("grande.bin");
    // As large as may be, and of zeros: long to read, quick to make.
    File::create(&large).unwrap().set_len(LARGEST).unwrap();
    let before = office.desk.plan().unwrap().to_bytes().unwrap();
    std::thread::scope(|scope| {
        let attaching = scope.spawn(|| {
            let store = office.desk.plan().unwrap();
            let place = office.place();
            let (cache, work) = (office.desk.registers(), office.desk.proofs());
            proofs::attach(&store, cache, work, &[large], &[place])
        });
        while office.desk.proofs().progress().done == 0 {
            std::thread::yield_now();
        }
        office.desk.proofs().stop();
        assert_eq!(attaching.join().unwrap().unwrap_err().message.key, "proofs-stopped");
    });
    assert!(office.desk.plan().unwrap().to_bytes().unwrap() == before);
}

#[test]
fn all_proofs_are_read_again_and_what_is_broken_is_named() {
    let office = Office::new();
    office.attach(&[office.file("a.txt", b"a"), office.file("b.txt", b"b")]);
    let path = office.desk.plan().unwrap().path().to_owned();
    let verify = || proofs::verify(&office.desk.plan().unwrap(), office.desk.proofs()).unwrap();
    assert_eq!((verify().files, verify().broken.len()), (2, 0));
    office.desk.close();
    break_content(&path);
    office.desk.open(&path).unwrap();
    let found = verify();
    assert_eq!(found.broken.len(), 1);
    assert_eq!(found.broken[0].names, ["a.txt"]);
    assert!(!found.broken[0].missing);
    assert!(!history::verify(&path).unwrap().sound);
}

/// Changes the one byte of the file "a" where it lies.
fn break_content(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    // Behind the digest of "a" comes the place (0, no bytes) and then the content.
    let digest = b"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    let found = bytes.windows(65).position(|it| it[..64] == *digest && it[64] == b'a').unwrap();
    bytes[found + 64] = b'x';
    fs::write(path, bytes).unwrap();
}
