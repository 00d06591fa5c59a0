//! Edits of a document's text: what they write, what they leave alone, and what they refuse.

mod document;
mod entries;
mod lists;
mod operations;
mod support;
mod together;
mod unusual;
