//! What a comparison finds.

use serde::Serialize;
use serde_json::Value;

/// The `from` of an evidence that has been confirmed.
pub const PUBLISHED: &str = "The published API reference says so.";

/// What a difference means to somebody who uses a client built from our document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// A client built from our document sends or expects what the published API does not have.
    Breaking,
    /// Something that our document marks as not documented is now known: see [`Verdict`].
    Inference,
    /// The published API has more than, or accepts what, our document says.
    Compatible,
    /// Something that this comparison cannot judge; a person has to look.
    NotUnderstood,
}

/// What becomes of an inference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It was right.
    Confirms,
    /// It was wrong.
    Refutes,
}

/// What kind of thing differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    ServerAdded,
    ServerRemoved,
    ServerChanged,
    SecuritySchemeChanged,
    SecurityChanged,
    PermissionsChanged,
    OperationAdded,
    OperationRemoved,
    OperationMoved,
    PathChanged,
    MethodChanged,
    ParameterAdded,
    ParameterRemoved,
    ParameterRenamed,
    ParameterPlaceChanged,
    ParameterStyleChanged,
    RequestBodyAdded,
    RequestBodyRemoved,
    MediaTypeAdded,
    MediaTypeRemoved,
    MediaTypeChanged,
    StatusAdded,
    StatusRemoved,
    StatusChanged,
    RequiredChanged,
    NullableChanged,
    PropertyAdded,
    PropertyRemoved,
    TypeChanged,
    FormatChanged,
    EnumValueAdded,
    EnumValueRemoved,
    EnumChanged,
    VariantAdded,
    VariantRemoved,
    AdditionalPropertiesChanged,
    InferenceConfirmed,
    NotUnderstood,
}

/// What a comparison comes to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Comparison {
    pub differences: Vec<Difference>,
    /// What could not be compared, each in one line.
    pub notes: Vec<String>,
}

/// One difference between our document and what is published.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    pub class: Class,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Whether a client built from our document breaks by it, whatever the class.
    pub breaks: bool,
    pub kind: Kind,
    /// The first operation that it concerns, by `operationId`; none if it concerns no single operation.
    pub operation: Option<String>,
    /// All operations that it concerns.
    pub operations: Vec<String>,
    /// JSON pointer into our document.
    pub ours: Option<String>,
    /// JSON pointer into the published document; none where it is a text.
    pub theirs: Option<String>,
    /// `FILE:LINE` of our document.
    pub location: Option<String>,
    /// What differs, in one sentence.
    pub message: String,
    /// The change to our document that settles it.
    pub change: String,
    /// The same, where it can be made mechanically.
    #[serde(skip)]
    pub edits: Vec<Edit>,
}

/// A change of our document that leaves comments, order and formatting of everything else as they are. Every `at` is a
/// JSON pointer into our document as it is before any edit.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Gives the entry at the pointer another key.
    RenameKey { at: String, to: String },
    /// Replaces the scalar at the pointer.
    SetScalar { at: String, value: Value },
    /// Adds an entry to the mapping at the pointer, after its entry `after`, or at its end.
    Insert {
        at: String,
        key: String,
        value: Value,
        after: Option<String>,
    },
    /// Removes the entry or the item at the pointer, with the comments that stand directly above it.
    Remove { at: String },
    /// Adds an item to the end of the list at the pointer, written as its other items are.
    Append { at: String, value: Value },
    /// Removes the first item of the list at the pointer that equals the value.
    RemoveItem { at: String, value: Value },
    /// Moves an operation, `/paths/{path}/{method}`, under another path, with another method if one is given; creates
    /// the path after the old one, and removes the old one if nothing is left there.
    MoveOperation { at: String, path: String, method: String },
}
