//! Compares our document with the published one.
