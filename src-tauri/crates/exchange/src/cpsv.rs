//! The public list of services as linked data, after CPSV-AP 3.2.0 (SEMIC, 31 January 2024; read in
//! its SHACL shapes and its example): a `cpsv:PublicService` with identifier, title, description and
//! competent authority, and a `cv:PublicOrganisation` with identifier, label and territory.
//!
//! JSON-LD and Turtle are two ways to write the same statements.

use domain::{body::BodyEntry, text::Localized};
use serde_json::{Map, Value as Json, json};
use sha2::{Digest, Sha256};

/// What a body tells the public about its services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicList<'a> {
    /// The body.
    pub body: &'a BodyEntry,
    /// Its services, in the order in which they are shown.
    pub services: Vec<PublicService>,
}

/// A service, as the public sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicService {
    /// What names it for good: its id in the reference catalogue, or its number in the plan.
    pub id: String,
    /// Its name, as the body writes it.
    pub name: String,
    /// What it is.
    pub description: Localized,
    /// The area it belongs to.
    pub area: Localized,
    /// The office that answers for it; empty while unknown.
    pub office: String,
}

const PREFIXES: [(&str, &str); 6] = [
    ("cpsv", "http://purl.org/vocab/cpsv#"),
    ("cv", "http://data.europa.eu/m8g/"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
];
/// Italy in the list of administrative units of the Publications Office. The list goes down to
/// regions only, so that the municipality is named by its identifier.
const ITALY: &str = "http://publications.europa.eu/resource/authority/atu/ITA";

/// A thing, and what is said about it.
struct Node {
    iri: String,
    kind: &'static str,
    says: Vec<(&'static str, Object)>,
}

/// What is said.
enum Object {
    Iri(String),
    Text(String),
    Words(String, &'static str),
}

/// The list as JSON-LD.
pub fn json_ld(list: &PublicList<'_>) -> Vec<u8> {
    let prefixes: Map<String, Json> =
        PREFIXES.iter().map(|(name, iri)| ((*name).to_owned(), (*iri).into())).collect();
    let nodes: Vec<Json> = nodes(list).iter().map(node_as_json).collect();
    let document = json!({ "@context": prefixes, "@graph": nodes });
    // Indented, because somebody will look into it.
    format!("{document:#}\n").into_bytes()
}

/// The list as Turtle.
pub fn turtle(list: &PublicList<'_>) -> Vec<u8> {
    let mut out = String::new();
    for (name, iri) in PREFIXES {
        out += &format!("@prefix {name}: <{iri}> .\n");
    }
    for node in nodes(list) {
        out += &format!("\n<{}> a {}", node.iri, node.kind);
        for (property, object) in &node.says {
            out += &format!(" ;\n    {property} {}", object_as_turtle(object));
        }
        out += " .\n";
    }
    out.into_bytes()
}

fn nodes(list: &PublicList<'_>) -> Vec<Node> {
    let body = list.body;
    let code = code_of(body);
    let authority = iri(&[&code]);
    let mut nodes = vec![Node {
        iri: authority.clone(),
        kind: "cv:PublicOrganisation",
        says: vec![
            ("dct:identifier", Object::Text(code.clone())),
            ("skos:prefLabel", Object::Words(body.name.clone(), "it")),
            ("dct:spatial", Object::Iri(ITALY.to_owned())),
        ],
    }];
    nodes.extend(list.services.iter().map(|it| {
        Node {
            iri: iri(&[&code, &it.id]),
            kind: "cpsv:PublicService",
            says: [
                ("dct:identifier", Object::Text(format!("{code}/{}", it.id))),
                ("dct:title", Object::Words(it.name.clone(), "it")),
            ]
            .into_iter()
            .chain(in_languages("dct:description", &it.description))
            .chain([("cv:hasCompetentAuthority", Object::Iri(authority.clone()))])
            .chain(in_languages("dcat:keyword", &it.area))
            .collect(),
        }
    }));
    nodes
}

/// The code in the index of public administrations, or what else names the body.
fn code_of(body: &BodyEntry) -> String {
    let code = [&body.ipa, &body.istat, &body.name].into_iter().find(|it| !it.is_empty());
    code.cloned().unwrap_or_default()
}

fn in_languages(
    property: &'static str,
    text: &Localized,
) -> impl Iterator<Item = (&'static str, Object)> {
    [(text.it.clone(), "it"), (text.en.clone(), "en")]
        .into_iter()
        .filter(|(text, _)| !text.is_empty())
        .map(move |(text, language)| (property, Object::Words(text, language)))
}

/// A name nobody has to give out, and which is the same every time: a UUID (RFC 9562, version 8)
/// made of what names the thing.
fn iri(names: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for name in ["nuvolario"].iter().chain(names) {
        hasher.update(name.as_bytes());
        hasher.update([0]);
    }
    let mut bytes: Vec<u8> = hasher.finalize()[..16].to_vec();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|it| format!("{it:02x}")).collect();
    let (a, b, c, d, e) = (&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]);
    format!("urn:uuid:{a}-{b}-{c}-{d}-{e}")
}

fn node_as_json(node: &Node) -> Json {
    let mut json = Map::new();
    json.insert("@id".to_owned(), node.iri.clone().into());
    json.insert("@type".to_owned(), node.kind.into());
    for (property, object) in &node.says {
        let value = match object {
            Object::Iri(iri) => json!({ "@id": iri }),
            Object::Text(text) => text.clone().into(),
            Object::Words(text, language) => json!({ "@language": language, "@value": text }),
        };
        match json.get_mut(*property) {
            Some(Json::Array(list)) => list.push(value),
            Some(one) => *one = json!([one.take(), value]),
            None => {
                json.insert((*property).to_owned(), value);
            }
        }
    }
    json.into()
}

fn object_as_turtle(object: &Object) -> String {
    match object {
        Object::Iri(iri) => format!("<{iri}>"),
        Object::Text(text) => format!("\"{}\"", escaped(text)),
        Object::Words(text, language) => format!("\"{}\"@{language}", escaped(text)),
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out += "\\n",
            '\r' => out += "\\r",
            '\t' => out += "\\t",
            it if it.is_control() => out += &format!("\\u{:04X}", u32::from(it)),
            it => out.push(it),
        }
    }
    out
}
