//! Whether a signature belongs to a content and to a key.
//!
//! Known are RSA (PKCS #1 v1.5 and PSS) and ECDSA on P-256 and P-384, with SHA-1 and SHA-2: what
//! Italian signing cards and remote signatures use. Anything else is not checked, and told so.

use cms::signed_data::SignerInfo;
use der::{
    Any, Decode, Encode,
    asn1::{ObjectIdentifier, OctetStringRef},
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

/// Checks what `signer` says of `content` (its pieces, in order) against the key of its
/// certificate.
pub fn verify(
    signer: &SignerInfo,
    key: &SubjectPublicKeyInfoOwned,
    content: &[&[u8]],
) -> Integrity {
    check(signer, key, content).map_or(Integrity::NotChecked, |good| {
        if good { Integrity::Intact } else { Integrity::Altered }
    })
}

/// `None` where there is a way of signing that is not known here.
fn check(signer: &SignerInfo, key: &SubjectPublicKeyInfoOwned, content: &[&[u8]]) -> Option<bool> {
    let hash = Hash::of(signer.digest_alg.oid)?;
    let digest = hash.digest(content);
    let signature = signer.signature.as_bytes();
    let scheme = Scheme::of(&signer.signature_algorithm, key, hash)?;
    let Some(attributes) = &signer.signed_attrs else {
        return scheme.holds(&[content.concat().as_slice()], signature);
    };
    let said = attribute(signer, rfc5911::ID_MESSAGE_DIGEST)?;
    let said: &OctetStringRef = said.decode_as().ok()?;
    if said.as_bytes() != digest {
        return Some(false);
    }
    // Signed is the list of attributes in the order of DER; some sign it in their own order.
    let as_written = attributes.to_der().ok()?;
    if scheme.holds(&[&as_written], signature)? {
        return Some(true);
    }
    let in_order = der::asn1::SetOfVec::try_from(attributes.iter().cloned().collect::<Vec<_>>());
    scheme.holds(&[&in_order.ok()?.to_der().ok()?], signature)
}

#[derive(Clone, Copy)]
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
enum Scheme {
    Rsa(PublicKey, Hash),
    RsaPss(PublicKey, Hash, usize),
    P256(p256::ecdsa::VerifyingKey, Hash),
    P384(p384::ecdsa::VerifyingKey, Hash),
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
        match algorithm.oid {
            rfc5912::ID_RSASSA_PSS => {
                let parameters = algorithm.parameters.as_ref()?.to_der().ok()?;
                let parameters = RsaPssParams::<Any>::from_der(&parameters).ok()?;
                let hash = Hash::of(parameters.hash.oid)?;
                Some(Self::RsaPss(rsa()?, hash, usize::from(parameters.salt_len)))
            }
            rfc5912::RSA_ENCRYPTION
            | rfc5912::SHA_1_WITH_RSA_ENCRYPTION
            | rfc5912::SHA_256_WITH_RSA_ENCRYPTION
            | rfc5912::SHA_384_WITH_RSA_ENCRYPTION
            | rfc5912::SHA_512_WITH_RSA_ENCRYPTION => Some(Self::Rsa(rsa()?, hash)),
            rfc5912::ID_EC_PUBLIC_KEY
            | rfc5912::ECDSA_WITH_SHA_256
            | rfc5912::ECDSA_WITH_SHA_384
            | rfc5912::ECDSA_WITH_SHA_512 => {
                let point = key.subject_public_key.raw_bytes();
                match key.algorithm.parameters.as_ref()?.decode_as::<ObjectIdentifier>().ok()? {
                    rfc5912::SECP_256_R_1 => {
                        let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
                        Some(Self::P256(key, hash))
                    }
                    rfc5912::SECP_384_R_1 => {
                        let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
                        Some(Self::P384(key, hash))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether `signature` was made over `message` with this key.
    fn holds(&self, message: &[&[u8]], signature: &[u8]) -> Option<bool> {
        Some(match self {
            Self::Rsa(key, hash) => {
                let padding = match hash {
                    Hash::Sha1 => Pkcs1v15Sign::new::<Sha1>(),
                    Hash::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
                    Hash::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
                    Hash::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
                };
                key.verify(padding, &hash.digest(message), signature).is_ok()
            }
            Self::RsaPss(key, hash, salt) => {
                let digest = hash.digest(message);
                match hash {
                    Hash::Sha1 => key.verify(Pss::<Sha1>::new_with_salt(*salt), &digest, signature),
                    Hash::Sha256 => {
                        key.verify(Pss::<Sha256>::new_with_salt(*salt), &digest, signature)
                    }
                    Hash::Sha384 => {
                        key.verify(Pss::<Sha384>::new_with_salt(*salt), &digest, signature)
                    }
                    Hash::Sha512 => {
                        key.verify(Pss::<Sha512>::new_with_salt(*salt), &digest, signature)
                    }
                }
                .is_ok()
            }
            Self::P256(key, hash) => p256::ecdsa::Signature::from_der(signature)
                .is_ok_and(|it| key.verify_prehash(&hash.digest(message), &it).is_ok()),
            Self::P384(key, hash) => p384::ecdsa::Signature::from_der(signature)
                .is_ok_and(|it| key.verify_prehash(&hash.digest(message), &it).is_ok()),
        })
    }
}
