//! Differences in an order and grouping that can be read in a minute.

use crate::difference::{Class, Comparison, Difference, Kind, Verdict};

/// The parts of a report, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Breaking,
    Refutes,
    NotUnderstood,
    Compatible,
    Confirms,
}

impl Part {
    pub const ALL: [Self; 5] = [
        Self::Breaking,
        Self::Refutes,
        Self::NotUnderstood,
        Self::Compatible,
        Self::Confirms,
    ];

    fn of(difference: &Difference) -> Self {
        match (difference.class, difference.verdict) {
            (Class::Breaking, _) => Self::Breaking,
            (Class::Inference, Some(Verdict::Confirms)) => Self::Confirms,
            (Class::Inference, _) => Self::Refutes,
            (Class::Compatible, _) => Self::Compatible,
            (Class::NotUnderstood, _) => Self::NotUnderstood,
        }
    }

    pub const fn title(self) -> &'static str {
        match self {
            Self::Breaking => "Breaks a client built from our document",
            Self::Refutes => "Refutes what our document infers",
            Self::NotUnderstood => "Not understood; look at it",
            Self::Compatible => "Compatible with a client built from our document",
            Self::Confirms => "Confirms what our document infers",
        }
    }

    pub const fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Refutes => "refuting an inference",
            Self::NotUnderstood => "not understood",
            Self::Compatible => "compatible",
            Self::Confirms => "confirming an inference",
        }
    }
}

/// Differences that are told together: the same change at several places, or several properties of one schema.
pub struct Group<'a> {
    pub first: &'a Difference,
    pub rest: Vec<&'a Difference>,
}

/// The differences of a part, grouped. Confirmations stand each for itself: they are told as a list of places.
pub fn groups(comparison: &Comparison, part: Part) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for difference in comparison
        .differences
        .iter()
        .filter(|difference| Part::of(difference) == part)
    {
        let alike = |group: &&mut Group<'_>| {
            let first = group.first;
            (first.kind, first.breaks) == (difference.kind, difference.breaks)
                && match first.kind {
                    Kind::PropertyAdded | Kind::PropertyRemoved => {
                        (owner(first), &first.operations) == (owner(difference), &difference.operations)
                    }
                    Kind::NullableChanged
                    | Kind::FormatChanged
                    | Kind::RequiredChanged
                    | Kind::AdditionalPropertiesChanged
                    | Kind::ParameterStyleChanged
                    | Kind::MethodChanged => first.change == difference.change,
                    _ => false,
                }
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.rest.push(difference),
            None => groups.push(Group {
                first: difference,
                rest: Vec::new(),
            }),
        }
    }
    groups
}

/// The schema that the place of a difference belongs to.
fn owner(difference: &Difference) -> Option<&str> {
    let pointer = difference.ours.as_deref()?;
    Some(pointer.split_once("/properties/").map_or(pointer, |(owner, _)| owner))
}

/// `94 differences: 2 breaking, …`
pub fn summary(comparison: &Comparison) -> String {
    let total = comparison.differences.len();
    if total == 0 {
        return "No difference".to_owned();
    }
    let of = |part: Part| {
        comparison
            .differences
            .iter()
            .filter(|difference| Part::of(difference) == part)
            .count()
    };
    let counts: Vec<String> = Part::ALL
        .into_iter()
        .map(|part| (part, of(part)))
        .filter(|(_, count)| *count > 0)
        .map(|(part, count)| format!("{count} {}", part.word()))
        .collect();
    let noun = if total == 1 { "difference" } else { "differences" };
    format!("{total} {noun}: {}", counts.join(", "))
}

/// The operations that a difference concerns, briefly.
pub fn operations(difference: &Difference) -> String {
    match difference.operations.as_slice() {
        [] => "no single operation".to_owned(),
        few if few.len() <= 3 => few.join(", "),
        [first, rest @ ..] => format!("{first} and {} more", rest.len()),
    }
}

/// What a confirmation is about: the message without its standing end.
pub fn subject(difference: &Difference) -> &str {
    let message = difference.message.as_str();
    message
        .strip_suffix(" is published as ours has it.")
        .unwrap_or(message)
        .trim_end_matches(',')
}

/// The places in both documents.
pub fn pointers(difference: &Difference) -> String {
    let said = |pointer: &Option<String>| pointer.as_deref().map_or_else(|| "-".to_owned(), |at| format!("#{at}"));
    format!(
        "ours {}, published {}",
        said(&difference.ours),
        said(&difference.theirs)
    )
}

pub fn line(difference: &Difference) -> &str {
    let location = difference.location.as_deref().unwrap_or_default();
    location.rsplit_once(':').map_or("", |(_, line)| line)
}
