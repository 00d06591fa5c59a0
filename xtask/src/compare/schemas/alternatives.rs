//! Which alternative of one schema is which of the other.

use serde_json::Value;

use super::{
    super::{
        findings::Findings,
        shape::{Plain, Shape, shape},
        side::Side,
    },
    words::component_name,
};

pub struct Pairs<'a> {
    pub both: Vec<(Plain<'a>, Plain<'a>)>,
    pub ours: Vec<Plain<'a>>,
    pub theirs: Vec<Plain<'a>>,
}

/// Pairs the alternatives of two schemas, the likeliest first.
pub fn pair<'a>(findings: &Findings<'a>, ours: &Shape<'a>, theirs: &Shape<'a>) -> Pairs<'a> {
    let mut scores = Vec::new();
    if let ([our_plain], [their_plain]) = (ours.alternatives.as_slice(), theirs.alternatives.as_slice()) {
        return Pairs {
            both: vec![(our_plain.clone(), their_plain.clone())],
            ours: Vec::new(),
            theirs: Vec::new(),
        };
    }
    for (i, our_plain) in ours.alternatives.iter().enumerate() {
        for (j, their_plain) in theirs.alternatives.iter().enumerate() {
            let score = likeness(findings, our_plain, their_plain);
            if score > 0 {
                scores.push((score, i, j));
            }
        }
    }
    scores.sort_by_key(|&(score, i, j)| (std::cmp::Reverse(score), i, j));
    let mut our_rest: Vec<Option<&Plain<'a>>> = ours.alternatives.iter().map(Some).collect();
    let mut their_rest: Vec<Option<&Plain<'a>>> = theirs.alternatives.iter().map(Some).collect();
    let mut both = Vec::new();
    for (_, i, j) in scores {
        if let (Some(our_plain), Some(their_plain)) = (our_rest[i], their_rest[j]) {
            both.push((our_plain.clone(), their_plain.clone()));
            (our_rest[i], their_rest[j]) = (None, None);
        }
    }
    // The value that tells an alternative from the others may itself be what has changed.
    let name = |plain: &Plain<'a>| component_name(plain).map(str::to_owned);
    for our_plain in &mut our_rest {
        let same = |other: &Option<&Plain<'a>>| match (*our_plain, *other) {
            (Some(ours), Some(theirs)) => {
                ours.kind == theirs.kind && name(ours).is_some() && name(ours) == name(theirs)
            }
            _ => false,
        };
        if let Some(j) = their_rest.iter().position(same) {
            both.extend(our_plain.take().cloned().zip(their_rest[j].take().cloned()));
        }
    }
    let mut ours: Vec<Plain<'a>> = our_rest.into_iter().flatten().cloned().collect();
    let mut theirs: Vec<Plain<'a>> = their_rest.into_iter().flatten().cloned().collect();
    // What is left over alone on either side, of different types, has changed its type.
    if let ([our_plain], [their_plain]) = (ours.as_slice(), theirs.as_slice())
        && our_plain.kind != their_plain.kind
    {
        both.push((our_plain.clone(), their_plain.clone()));
        ours.clear();
        theirs.clear();
    }
    Pairs { both, ours, theirs }
}

/// How likely two alternatives are meant to be the same; 0 if they cannot be.
fn likeness<'a>(findings: &Findings<'a>, ours: &Plain<'a>, theirs: &Plain<'a>) -> usize {
    let number = |plain: &Plain<'a>| matches!(plain.kind.as_deref(), Some("integer" | "number"));
    if ours.kind != theirs.kind {
        return usize::from(number(ours) && number(theirs));
    }
    let tags = (tag(findings.ours, ours), tag(findings.theirs, theirs));
    match tags {
        (Some(our_tag), Some(their_tag)) if our_tag == their_tag => return 1000,
        (Some(_), Some(_)) => return 0,
        _ => {}
    }
    let name = |plain: &Plain<'a>| plain.at.pointer.rsplit('/').next().map(str::to_owned);
    let same_name = if name(ours) == name(theirs) { 100 } else { 0 };
    let same = ours
        .properties
        .iter()
        .filter(|(key, _)| theirs.property(key).is_some())
        .count();
    let format = usize::from(ours.format == theirs.format);
    2 + same_name + 2 * same + format
}

/// The one value of a property that tells an alternative from the others, with the property's name.
fn tag<'a>(side: Side<'a>, plain: &Plain<'a>) -> Option<(String, Value)> {
    plain.properties.iter().find_map(|(name, node)| {
        let shape = shape(side, node);
        let [only] = shape.alternatives.as_slice() else {
            return None;
        };
        match only.values.as_ref()?.list.as_slice() {
            [value] => Some((name.clone(), value.clone())),
            _ => None,
        }
    })
}
