//! JSON pointers (RFC 6901).

/// The keys that a pointer is made of.
pub fn keys(pointer: &str) -> impl Iterator<Item = String> {
    pointer
        .split('/')
        .skip(1)
        .map(|key| key.replace("~1", "/").replace("~0", "~"))
}
