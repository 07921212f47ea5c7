//! A plan under a password: the whole file as age encrypts it, which other tools can open too.
//!
//! The format is age v1 with a passphrase (age-encryption.org/v1): scrypt, ChaCha20-Poly1305.

use std::iter;

use age::{DecryptError, Decryptor, Encryptor, scrypt, secrecy::SecretString};

/// The ending of such a file's name.
pub const ENDING: &str = "age";

const OPENING: &[u8] = b"age-encryption.org/v1\n";

/// Why a sealed file does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It is not one, or not one with a password.
    #[error("not sealed with a password")]
    NotSealed,
    /// The password is another one.
    #[error("wrong password")]
    WrongPassword,
    /// It was cut off or changed.
    #[error("damaged")]
    Damaged,
    /// It asks for more work than is reasonable.
    #[error("too much work")]
    TooMuchWork,
}

/// Whether these bytes look like a sealed file.
pub fn is_sealed(content: &[u8]) -> bool {
    content.starts_with(OPENING)
}

/// Puts the content under a password. It takes about a second on purpose, so that guessing does too.
pub fn seal(content: &[u8], password: &str) -> Vec<u8> {
    seal_for(&scrypt::Recipient::new(SecretString::from(password)), content)
}

fn seal_for(recipient: &scrypt::Recipient, content: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let encryptor = Encryptor::with_recipients(iter::once(recipient as _))
        .expect("one password is a valid recipient");
    let mut sealed = Vec::with_capacity(content.len() + 1024);
    encryptor
        .wrap_output(&mut sealed)
        .and_then(|mut writer| {
            writer.write_all(content)?;
            writer.finish().map(drop)
        })
        .expect("memory takes what is written");
    sealed
}

/// Takes the content out again.
pub fn unseal(sealed: &[u8], password: &str) -> Result<Vec<u8>, Error> {
    use std::io::Read;
    if !is_sealed(sealed) {
        return Err(Error::NotSealed);
    }
    let decryptor = Decryptor::new_buffered(sealed).map_err(|error| reason(&error))?;
    if !decryptor.is_scrypt() {
        return Err(Error::NotSealed);
    }
    let identity = scrypt::Identity::new(SecretString::from(password));
    let mut reader =
        decryptor.decrypt(iter::once(&identity as _)).map_err(|error| reason(&error))?;
    let mut content = Vec::with_capacity(sealed.len());
    reader.read_to_end(&mut content).map_err(|_| Error::Damaged)?;
    Ok(content)
}

fn reason(error: &DecryptError) -> Error {
    match error {
        DecryptError::DecryptionFailed
        | DecryptError::NoMatchingKeys
        | DecryptError::KeyDecryptionFailed => Error::WrongPassword,
        DecryptError::ExcessiveWork { .. } => Error::TooMuchWork,
        _ => Error::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Sealed with little work, so that many cases can be tried.
    fn sealed(content: &[u8], password: &str) -> Vec<u8> {
        let mut recipient = scrypt::Recipient::new(SecretString::from(password));
        recipient.set_work_factor(2);
        seal_for(&recipient, content)
    }

    #[test]
    fn what_is_not_sealed_or_not_by_this_password_says_so() {
        let good = sealed(b"a plan", "perché no?");
        assert_eq!(unseal(&good, "perche no?"), Err(Error::WrongPassword));
        assert_eq!(unseal(b"SQLite format 3\0", "x"), Err(Error::NotSealed));
        assert_eq!(unseal(b"", "x"), Err(Error::NotSealed));
        assert_eq!(unseal(&good[..good.len() - 1], "perché no?"), Err(Error::Damaged));
        assert_eq!(unseal(&good[..40], "perché no?"), Err(Error::Damaged));
    }

    #[test]
    fn the_usual_work_opens_again() {
        let good = seal(b"a plan", "una password");
        assert_eq!(unseal(&good, "una password").as_deref(), Ok(&b"a plan"[..]));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

        #[test]
        fn what_was_sealed_comes_out_as_it_was(
            content in prop::collection::vec(any::<u8>(), 0..20_000),
            password in ".{1,40}",
        ) {
            prop_assert_eq!(unseal(&sealed(&content, &password), &password), Ok(content));
        }

        #[test]
        fn a_changed_byte_is_found_out(at in any::<prop::sample::Index>(), bit in 0_u8..8) {
            let mut content = sealed(b"the whole plan", "p");
            let at = at.index(content.len());
            content[at] ^= 1 << bit;
            prop_assert!(unseal(&content, "p").is_err());
        }
    }
}
