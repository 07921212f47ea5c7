/** Proofs of one item, and all of them. */
import { emit } from "@tauri-apps/api/event";
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend } from "../../../../test/backend";
import { expectAccessible, lastAsked, showPart } from "../../../../test/page";
import { Proofs, proof, refusedFile } from "../../../../test/proofs";
import type { Place } from "../../../api/bindings";
import ItemProofs from "./ItemProofs.svelte";
import AllProofs from "./Proofs.svelte";

const place: Place = { object: { kind: "service", id: 1 }, item: "F3-02" };
const here = [{ place, name: "Anagrafe", text: { kind: "text", value: "Il contratto è firmato" } as const }];

function stand() {
  const backend = new Backend();
  backend.open(21);
  return { backend, proofs: new Proofs(backend) };
}

test("files are added to an item with the dialog, and those that cannot be are told", async () => {
  const { backend, proofs } = stand();
  proofs.next = { proofs: [7], known: 0, refused: [refusedFile] };
  const { user, frame } = showPart(ItemProofs, { place, proofs: [] }, backend);
  await user.click(await screen.findByRole("button", { name: "Aggiungi file…" }));
  expect(await screen.findByText("1 file aggiunto")).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toContain("vuoto.pdf è vuoto");
  expect(screen.getByText("determina 7.pdf")).toBeTruthy();
  expect(lastAsked(backend, "choose_proofs")).toEqual({ places: [place] });
  expect(frame.wrote).toHaveBeenCalled();
  await expectAccessible();
});

test("files dropped on the item are added to it, and those dropped beside it are not", async () => {
  const { backend, proofs } = stand();
  proofs.next = { proofs: [7], known: 0, refused: [] };
  showPart(ItemProofs, { place, proofs: [] }, backend);
  const zone = await screen.findByText("Puoi anche trascinare qui i file.");
  const drop = (under: Element) => {
    document.elementFromPoint = () => under;
    return emit("tauri://drag-drop", { paths: ["/tmp/a.pdf"], position: { x: 5, y: 5 } });
  };
  await drop(document.body);
  expect(lastAsked(backend, "attach_proofs")).toBeUndefined();
  await drop(zone);
  Reflect.deleteProperty(document, "elementFromPoint");
  await waitFor(() => expect(lastAsked(backend, "attach_proofs")).toEqual({ paths: ["/tmp/a.pdf"], places: [place] }));
  expect(await screen.findByText("determina 7.pdf")).toBeTruthy();
});

test("what was seen in a file is said, and a signature is never called trusted", async () => {
  const { backend, proofs } = stand();
  const message = { key: "proofs-signed-intact", args: { names: { kind: "text", value: "Anna Rossi" } as const } };
  proofs.all = [proof(1, { proves: here, facts: [{ message, tone: "good" }], expires: "2026-01-31", expired: true })];
  showPart(ItemProofs, { place, proofs: [1] }, backend);
  expect(await screen.findByText(/Firmato da .*Anna Rossi.* · integro · non è una verifica di fiducia/)).toBeTruthy();
  expect(screen.getByText(/scaduta il 31\/01\/2026/)).toBeTruthy();
  await expectAccessible();
});

test("a PDF that is too large for a preview is refused before any of it is read", async () => {
  const { backend, proofs } = stand();
  proofs.all = [proof(1, { proves: here, looks: "pages", size: 200_000_001 })];
  const { user } = showPart(ItemProofs, { place, proofs: [1] }, backend);
  await user.click(await screen.findByRole("button", { name: "Anteprima di determina 1.pdf" }));
  expect(await screen.findByText(/È troppo grande per l'anteprima \(più di 200.MB\)/)).toBeTruthy();
  expect(lastAsked(backend, "proof_piece")).toBeUndefined();
  await expectAccessible();
});

test("a proof that is there is used for this item too, and taken away again", async () => {
  const { backend, proofs } = stand();
  proofs.all = [proof(1)];
  const { user } = showPart(ItemProofs, { place, proofs: [] }, backend);
  await user.click(await screen.findByRole("button", { name: "Usa una prova che c'è già" }));
  await user.click(screen.getByRole("button", { name: "Usa determina 1.pdf anche per questa voce" }));
  await user.click(await screen.findByRole("button", { name: "Togli da questa voce: determina 1.pdf" }));
  await waitFor(() => expect(lastAsked(backend, "link_proof")).toEqual({ id: 1, place, proves: false }));
  expect(await screen.findByText("Nessuna prova.")).toBeTruthy();
});

test("what is known of a proof is changed, and a newer version takes its place", async () => {
  const { backend, proofs } = stand();
  proofs.all = [proof(1, { proves: here })];
  const { user } = showPart(ItemProofs, { place, proofs: [1] }, backend);
  await user.click(await screen.findByRole("button", { name: "Modifica determina 1.pdf" }));
  await user.type(screen.getByLabelText("Vale fino al"), "31/12/2027{Tab}");
  await waitFor(() => expect(proofs.find(1).expires).toBe("2027-12-31"));
  await user.click(screen.getByRole("button", { name: "Sostituisci con una versione più recente…" }));
  expect(await screen.findByText("1 versione precedente")).toBeTruthy();
});

test("all proofs are found by what they are and what they lack", async () => {
  const { backend, proofs } = stand();
  proofs.all = [
    proof(1, { proves: here }),
    proof(2, { title: "Collaudo" }),
    proof(3, { expired: true, expires: "2026-01-01" }),
  ];
  const { user } = showPart(AllProofs, {}, backend);
  expect(await screen.findByText(/3 prove, 3,6.MB in tutto/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Mostra"), "loose");
  expect(screen.queryByText("determina 1.pdf")).toBeNull();
  await user.type(screen.getByRole("searchbox"), "colla");
  expect(screen.getByText("Collaudo")).toBeTruthy();
  expect(screen.queryByText("determina 3.pdf")).toBeNull();
  await expectAccessible();
});

test("all digests are checked again, and what is broken is named", async () => {
  const { backend, proofs } = stand();
  proofs.all = [proof(1, { proves: here })];
  proofs.verified = { files: 1, broken: [] };
  const { user } = showPart(AllProofs, {}, backend);
  const button = await screen.findByRole("button", { name: "Ricontrolla tutte le impronte" });
  await user.click(button);
  expect(await screen.findByText("1 file riletto: è come quando fu aggiunto.")).toBeTruthy();
  proofs.verified = { files: 1, broken: [{ sha256: "1", names: ["determina 1.pdf"], missing: false }] };
  await user.click(button);
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText(/determina 1.pdf.*: il contenuto non è più quello/)).toBeTruthy();
});
