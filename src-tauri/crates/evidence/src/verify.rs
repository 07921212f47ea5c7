//! Whether a signature belongs to a content and to a key.
//!
//! Known are RSA (PKCS #1 v1.5 and PSS) and ECDSA on P-256 and P-384, with SHA-1 and SHA-2: what
//! Italian signing cards and remote signatures use. Anything else is not checked, and told so.

use std::cell::RefCell;

use cms::signed_data::SignerInfo;
use der::{
    Any, Decode, Encode,
    asn1::{ObjectIdentifier, OctetStringRef, SetOfVec},
    oid::db::{rfc5911, rfc5912},
};
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::{
    Pkcs1v15Sign, Pss, PublicKey,
    pkcs1::RsaPssParams,
    pkcs8::DecodePublicKey,
    sha2::{Digest, Sha256, Sha384, Sha512},
};
use sha1::Sha1;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use crate::Integrity;

/// The only value of a signed attribute.
pub fn attribute(signer: &SignerInfo, oid: ObjectIdentifier) -> Option<&Any> {
    let attribute = signer.signed_attrs.as_ref()?.iter().find(|it| it.oid == oid)?;
    attribute.values.iter().next()
}

/// What was signed. Many can have signed it: it is digested once in each way.
pub struct Signed<'a> {
    parts: &'a [&'a [u8]],
    digests: RefCell<Vec<(Hash, Vec<u8>)>>,
}

impl<'a> Signed<'a> {
    /// The pieces of a content, in order.
    pub fn new(parts: &'a [&'a [u8]]) -> Self {
        Self { parts, digests: RefCell::default() }
    }

    fn digest(&self, hash: Hash) -> Vec<u8> {
        let mut digests = self.digests.borrow_mut();
        if let Some((_, digest)) = digests.iter().find(|(it, _)| *it == hash) {
            return digest.clone();
        }
        let digest = hash.digest(self.parts);
        digests.push((hash, digest.clone()));
        digest
    }
}

/// Checks what `signer` says of `content` against the key of its certificate.
pub fn verify(signer: &SignerInfo, key: &SubjectPublicKeyInfoOwned, content: &Signed) -> Integrity {
    check(signer, key, content).map_or(Integrity::NotChecked, |good| {
        if good { Integrity::Intact } else { Integrity::Altered }
    })
}

/// `None` where there is a way of signing that is not known here.
fn check(signer: &SignerInfo, key: &SubjectPublicKeyInfoOwned, content: &Signed) -> Option<bool> {
    let hash = Hash::of(signer.digest_alg.oid)?;
    let scheme = Scheme::of(&signer.signature_algorithm, key, hash)?;
    let signature = signer.signature.as_bytes();
    let Some(attributes) = &signer.signed_attrs else {
        return Some(scheme.holds(&content.digest(scheme.hash), signature));
    };
    let said = attribute(signer, rfc5911::ID_MESSAGE_DIGEST)?;
    let said: &OctetStringRef = said.decode_as().ok()?;
    if said.as_bytes() != content.digest(hash) {
        return Some(false);
    }
    // Signed is the list of attributes in the order of DER; some sign it in their own order.
    let in_order = SetOfVec::try_from(attributes.iter().cloned().collect::<Vec<_>>()).ok()?;
    let mut orders = [attributes.to_der().ok()?, in_order.to_der().ok()?].into_iter();
    Some(orders.any(|it| scheme.holds(&scheme.hash.digest(&[&it]), signature)))
}

#[derive(Clone, Copy, PartialEq)]
enum Hash {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    fn of(oid: ObjectIdentifier) -> Option<Self> {
        Some(match oid {
            rfc5912::ID_SHA_1 | rfc5912::SHA_1_WITH_RSA_ENCRYPTION => Self::Sha1,
            rfc5912::ID_SHA_256
            | rfc5912::SHA_256_WITH_RSA_ENCRYPTION
            | rfc5912::ECDSA_WITH_SHA_256 => Self::Sha256,
            rfc5912::ID_SHA_384
            | rfc5912::SHA_384_WITH_RSA_ENCRYPTION
            | rfc5912::ECDSA_WITH_SHA_384 => Self::Sha384,
            rfc5912::ID_SHA_512
            | rfc5912::SHA_512_WITH_RSA_ENCRYPTION
            | rfc5912::ECDSA_WITH_SHA_512 => Self::Sha512,
            _ => return None,
        })
    }

    fn digest(self, parts: &[&[u8]]) -> Vec<u8> {
        fn all<D: Digest>(parts: &[&[u8]]) -> Vec<u8> {
            let mut digest = D::new();
            parts.iter().for_each(|it| digest.update(it));
            digest.finalize().to_vec()
        }
        match self {
            Self::Sha1 => all::<Sha1>(parts),
            Self::Sha256 => all::<Sha256>(parts),
            Self::Sha384 => all::<Sha384>(parts),
            Self::Sha512 => all::<Sha512>(parts),
        }
    }
}

/// A key, and the way it signs.
struct Scheme {
    key: Key,
    hash: Hash,
}

enum Key {
    Rsa(PublicKey),
    /// With the length of its salt.
    RsaPss(PublicKey, usize),
    P256(p256::ecdsa::VerifyingKey),
    P384(p384::ecdsa::VerifyingKey),
}

impl Scheme {
    fn of(
        algorithm: &AlgorithmIdentifierOwned,
        key: &SubjectPublicKeyInfoOwned,
        digest: Hash,
    ) -> Option<Self> {
        let rsa = || PublicKey::from_public_key_der(&key.to_der().ok()?).ok();
        // The name of the algorithm holds a hash, or leaves it to the digest.
        let hash = Hash::of(algorithm.oid).unwrap_or(digest);
        let key = match algorithm.oid {
            rfc5912::ID_RSASSA_PSS => {
                let parameters = algorithm.parameters.as_ref()?.to_der().ok()?;
                let parameters = RsaPssParams::<Any>::from_der(&parameters).ok()?;
                let hash = Hash::of(parameters.hash.oid)?;
                let key = Key::RsaPss(rsa()?, usize::from(parameters.salt_len));
                return Some(Self { key, hash });
            }
            rfc5912::RSA_ENCRYPTION
            | rfc5912::SHA_1_WITH_RSA_ENCRYPTION
            | rfc5912::SHA_256_WITH_RSA_ENCRYPTION
            | rfc5912::SHA_384_WITH_RSA_ENCRYPTION
            | rfc5912::SHA_512_WITH_RSA_ENCRYPTION => Key::Rsa(rsa()?),
            rfc5912::ID_EC_PUBLIC_KEY
            | rfc5912::ECDSA_WITH_SHA_256
            | rfc5912::ECDSA_WITH_SHA_384
            | rfc5912::ECDSA_WITH_SHA_512 => {
                let point = key.subject_public_key.raw_bytes();
                match key.algorithm.parameters.as_ref()?.decode_as::<ObjectIdentifier>().ok()? {
                    rfc5912::SECP_256_R_1 => {
                        Key::P256(p256::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?)
                    }
                    rfc5912::SECP_384_R_1 => {
                        Key::P384(p384::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?)
                    }
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some(Self { key, hash })
    }

    /// Whether `signature` was made with this key over what has this digest.
    fn holds(&self, digest: &[u8], signature: &[u8]) -> bool {
        match (&self.key, self.hash) {
            (Key::Rsa(key), hash) => {
                let padding = match hash {
                    Hash::Sha1 => Pkcs1v15Sign::new::<Sha1>(),
                    Hash::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
                    Hash::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
                    Hash::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
                };
                key.verify(padding, digest, signature).is_ok()
            }
            (Key::RsaPss(key, salt), hash) => match hash {
                Hash::Sha1 => key.verify(Pss::<Sha1>::new_with_salt(*salt), digest, signature),
                Hash::Sha256 => key.verify(Pss::<Sha256>::new_with_salt(*salt), digest, signature),
                Hash::Sha384 => key.verify(Pss::<Sha384>::new_with_salt(*salt), digest, signature),
                Hash::Sha512 => key.verify(Pss::<Sha512>::new_with_salt(*salt), digest, signature),
            }
            .is_ok(),
            (Key::P256(key), _) => p256::ecdsa::Signature::from_der(signature)
                .is_ok_and(|it| key.verify_prehash(digest, &it).is_ok()),
            (Key::P384(key), _) => p384::ecdsa::Signature::from_der(signature)
                .is_ok_and(|it| key.verify_prehash(digest, &it).is_ok()),
        }
    }
}
