//! Random secrets and ids.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

/// 43 characters of unpadded URL-safe base64: what 32 bytes take, as in the ids and keys of agents.
pub(crate) fn random_secret() -> String {
    let mut bytes = [0; 32];
    let (left, right) = bytes.split_at_mut(16);
    left.copy_from_slice(Uuid::new_v4().as_bytes());
    right.copy_from_slice(Uuid::new_v4().as_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

/// An id of three groups of four lowercase letters or digits, as resources have.
pub(crate) fn random_id() -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let bytes = Uuid::new_v4();
    let characters: Vec<char> = bytes.as_bytes()[..12]
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
        .collect();
    let groups: Vec<String> = characters.chunks(4).map(String::from_iter).collect();
    groups.join("-")
}

pub(crate) fn random_uuid() -> String {
    Uuid::new_v4().to_string()
}
