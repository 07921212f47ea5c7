//! Signed envelopes (`.p7m`, CMS) and what the signatures in them say.
//!
//! Envelopes come as DER, as BER with indefinite lengths, and either of them as base64 with or
//! without the lines of PEM.

use base64::{
    Engine,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use cms::signed_data::{SignerIdentifier, SignerInfo};
use der::{
    AnyRef, Decode, DecodeValue, Encode, EncodeValue, EncodingRules, FixedTag, Header, Length,
    Reader, Sequence, SliceReader, Tag, Tagged, Writer,
    asn1::{ObjectIdentifier, OctetString},
    oid::db::{rfc4519, rfc5911},
};
use jiff::{Timestamp, civil::Date, tz::Offset};
use x509_cert::{
    certificate::{CertificateInner, Raw},
    ext::pkix::SubjectKeyIdentifier,
    name::Name,
    time::Time,
};

use crate::{
    Integrity, Signer,
    verify::{self, Signed},
};

/// What every envelope holds near its beginning: the object identifier of signed data.
const SIGNED_DATA: &[u8] = &[6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2];
/// More signers, or more certificates, are not read.
const MOST: usize = 50;
/// More parts of one list are no envelope of anybody's.
const PARTS: usize = 1_000;
/// Bytes of the largest certificate, or of what is kept of one signer, that is read.
const PART: usize = 1 << 20;

/// What an envelope holds.
#[derive(Debug, Default)]
pub struct Envelope {
    /// Who signed. Empty if the envelope is damaged or written in a way that is not known here.
    pub signers: Vec<Signer>,
    /// The file that was signed. `None` if it lies elsewhere.
    pub content: Option<Vec<u8>>,
}

/// Whether a file that begins so is an envelope.
pub fn begins(head: &[u8]) -> bool {
    let near = |bytes: &[u8]| {
        bytes.first() == Some(&0x30)
            && bytes[..bytes.len().min(24)].windows(11).any(|it| it == SIGNED_DATA)
    };
    // In base64 the first byte of an envelope makes an `M`.
    near(head) || base64(head.get(..512).unwrap_or(head)).is_some_and(|it| near(&it))
}

/// Opens an envelope that is a file of its own.
pub fn open(bytes: &[u8]) -> Envelope {
    match bytes.first() {
        Some(0x30) => open_binary(bytes, None),
        _ => base64(bytes).map_or_else(Envelope::default, |it| open_binary(&it, None)),
    }
}

/// Who made a signature that is kept apart from what was signed.
pub fn signers_of(signature: &[u8], signed: &[&[u8]]) -> Vec<Signer> {
    open_binary(signature, Some(signed)).signers
}

/// The bytes of base64, with or without the lines of PEM; up to where it stops being base64.
fn base64(text: &[u8]) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &STANDARD,
        GeneralPurposeConfig::new()
            .with_decode_padding_mode(DecodePaddingMode::Indifferent)
            .with_decode_allow_trailing_bits(true),
    );
    let text = text.trim_ascii_start();
    let body = match text.strip_prefix(b"-----BEGIN ") {
        Some(rest) => &rest[rest.iter().position(|it| *it == b'\n')?..],
        None => text,
    };
    let of_alphabet = |it: &u8| it.is_ascii_alphanumeric() || b"+/".contains(it);
    let letters: Vec<u8> = body
        .iter()
        .copied()
        .filter(|it| !it.is_ascii_whitespace())
        .take_while(of_alphabet)
        .collect();
    if letters.first() != Some(&b'M') {
        return None;
    }
    // One letter alone is no byte.
    let whole = if letters.len() % 4 == 1 { letters.len() - 1 } else { letters.len() };
    LENIENT.decode(&letters[..whole]).ok()
}

/// The parts of an envelope. Certificates and signers are kept as they are, because one that
/// cannot be read must not hide the others.
#[derive(Sequence)]
struct ContentInfo<'a> {
    content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    content: SignedData<'a>,
}

#[derive(Sequence)]
struct SignedData<'a> {
    version: u8,
    digest_algorithms: Parts<'a>,
    encapsulated: Encapsulated,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    certificates: Option<Parts<'a>>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    revocations: Option<Parts<'a>>,
    signers: Parts<'a>,
}

#[derive(Sequence)]
struct Encapsulated {
    content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    content: Option<OctetString>,
}

/// A set of anything, of bearable size.
struct Parts<'a>(Vec<AnyRef<'a>>);

impl FixedTag for Parts<'_> {
    const TAG: Tag = Tag::Set;
}

impl<'a> DecodeValue<'a> for Parts<'a> {
    type Error = der::Error;

    fn decode_value<R: Reader<'a>>(reader: &mut R, _: Header) -> der::Result<Self> {
        let mut parts = Vec::new();
        while !reader.is_finished() {
            if parts.len() == PARTS {
                return Err(reader.error(Self::TAG.length_error()));
            }
            parts.push(AnyRef::decode(reader)?);
        }
        Ok(Self(parts))
    }
}

impl EncodeValue for Parts<'_> {
    fn value_len(&self) -> der::Result<Length> {
        self.0.iter().try_fold(Length::ZERO, |sum, it| sum + it.encoded_len()?)
    }

    fn encode_value(&self, writer: &mut impl Writer) -> der::Result<()> {
        self.0.iter().try_for_each(|it| it.encode(writer))
    }
}

type Certificate = CertificateInner<Raw>;

fn open_binary(bytes: &[u8], apart: Option<&[&[u8]]>) -> Envelope {
    let Some(data) = decode::<ContentInfo>(bytes).map(|it| it.content) else {
        return Envelope::default();
    };
    let certificates: Vec<Certificate> = data
        .certificates
        .iter()
        .flat_map(|it| &it.0)
        .take(MOST)
        .filter_map(|it| decode(&part_of(*it)?))
        .collect();
    let inside = data.encapsulated.content.map(OctetString::into_bytes);
    let parts = inside.as_deref().map(|it| [it]);
    let signed = apart.or(parts.as_ref().map(|it| &it[..])).map(Signed::new);
    let signers = &data.signers.0;
    let signers = signers
        .iter()
        .take(MOST)
        .map(|it| signer(*it, &certificates, signed.as_ref()).unwrap_or_else(unknown))
        .chain((signers.len() > MOST).then(unknown))
        .collect();
    Envelope { signers, content: inside.map(Into::into) }
}

/// A part as DER, if it is of bearable size.
fn part_of(part: AnyRef) -> Option<Vec<u8>> {
    if part.value().len() > PART { None } else { part.to_der().ok() }
}

/// Decodes the first value there is: after an envelope there is often a line end, after a
/// signature in a PDF there are zeros.
fn decode<'a, T: Decode<'a>>(bytes: &'a [u8]) -> Option<T> {
    SliceReader::new_with_encoding_rules(bytes, EncodingRules::Ber).ok()?.decode().ok()
}

fn signer(signer: AnyRef, certificates: &[Certificate], signed: Option<&Signed>) -> Option<Signer> {
    let bytes = part_of(signer)?;
    let info: SignerInfo = decode(&bytes)?;
    let certificate = certificates.iter().find(|it| is_of(it, &info.sid));
    let mut signer = certificate.map_or_else(unknown, of_certificate);
    signer.signing_time = verify::attribute(&info, rfc5911::ID_SIGNING_TIME)
        .and_then(|it| moment(decode(&it.to_der().ok()?)?));
    if let (Some(certificate), Some(signed)) = (certificate, signed) {
        let key = certificate.tbs_certificate().subject_public_key_info();
        signer.integrity = verify::verify(&info, key, signed);
    }
    Some(signer)
}

fn is_of(certificate: &Certificate, id: &SignerIdentifier) -> bool {
    let certificate = certificate.tbs_certificate();
    match id {
        SignerIdentifier::IssuerAndSerialNumber(id) => {
            certificate.issuer() == &id.issuer
                && certificate.serial_number().as_bytes() == id.serial_number.as_bytes()
        }
        SignerIdentifier::SubjectKeyIdentifier(id) => certificate
            .get_extension::<SubjectKeyIdentifier>()
            .ok()
            .flatten()
            .is_some_and(|(_, it)| it == *id),
    }
}

/// A signature of which nothing can be told.
pub fn unknown() -> Signer {
    Signer {
        name: String::new(),
        serial: None,
        fiscal_code: None,
        organization: None,
        issuer: None,
        certificate_from: None,
        certificate_until: None,
        signing_time: None,
        integrity: Integrity::NotChecked,
    }
}

fn of_certificate(certificate: &Certificate) -> Signer {
    let certificate = certificate.tbs_certificate();
    let subject = certificate.subject();
    let of_person = || {
        let given = part(subject, rfc4519::GIVEN_NAME)?;
        Some(format!("{given} {}", part(subject, rfc4519::SURNAME)?))
    };
    let organization = part(subject, rfc4519::ORGANIZATION_NAME);
    let serial = part(subject, rfc4519::SERIAL_NUMBER);
    let validity = certificate.validity();
    Signer {
        name: part(subject, rfc4519::COMMON_NAME)
            .or_else(of_person)
            .or_else(|| organization.clone())
            .unwrap_or_default(),
        fiscal_code: serial.as_deref().and_then(fiscal_code),
        serial,
        organization,
        issuer: part(certificate.issuer(), rfc4519::COMMON_NAME)
            .or_else(|| part(certificate.issuer(), rfc4519::ORGANIZATION_NAME)),
        certificate_from: day(validity.not_before),
        certificate_until: day(validity.not_after),
        ..unknown()
    }
}

/// The Italian tax code of a serial number: `TINIT-RSSMRA80A01H501U`, formerly
/// `IT:RSSMRA80A01H501U`.
fn fiscal_code(serial: &str) -> Option<String> {
    let code = serial.strip_prefix("TINIT-").or_else(|| serial.strip_prefix("IT:"))?;
    let fits = matches!(code.len(), 11 | 16) && code.bytes().all(|it| it.is_ascii_alphanumeric());
    fits.then(|| code.to_ascii_uppercase())
}

/// One part of a name, as text of one line and of bearable length.
fn part(name: &Name, oid: ObjectIdentifier) -> Option<String> {
    let value = &name.iter().find(|it| it.oid == oid)?.value;
    let bytes = value.value();
    let text = match value.tag() {
        // Two bytes a letter.
        Tag::BmpString => {
            let units = bytes.chunks_exact(2).map(|it| u16::from_be_bytes([it[0], it[1]]));
            char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        // Latin letters, in all that is left of it.
        Tag::TeletexString => bytes.iter().map(|it| char::from(*it)).collect(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    let text: String = text.chars().filter(|it| !it.is_control()).take(200).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn moment(time: Time) -> Option<Timestamp> {
    Timestamp::from_second(time.to_unix_duration().as_secs().try_into().ok()?).ok()
}

fn day(time: Time) -> Option<Date> {
    Some(Offset::UTC.to_datetime(moment(time)?).date())
}
