//! Where the published API is read from.
