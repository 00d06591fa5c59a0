//! Makes edits in the text of a YAML document, and leaves comments, order and form of everything else as they are.
//!
//! Each edit is made by itself and checked before the next: the new text is read again and must say what the edit
//! makes of the JSON of the old one. The places of the edits that follow are taken along. What fills comes before
//! what empties, and an edit that cannot be made yet is tried again after the others.
//!
//! Rules that are not obvious:
//! - A mapping or list that a removal would leave empty is removed with its key, and so on upwards, unless another edit
//!   is going to fill it.
//! - An edit whose outcome is there already is done, and changes nothing: a scalar that has the value, an entry or an
//!   item that is there, a key or path that has the name. What is to be changed, removed or moved has to be there.
//! - If all operations of a path are moved to the same new path, the path is renamed where it stands.
//! - The paths that operations are moved to are those after all other edits.
//! - Of two edits that exclude each other, the first is made; nothing is made within what another edit removes.

mod insert;
mod lines;
mod plan;
mod pointer;
mod relocate;
mod remove;
mod replace;
mod resolve;
mod scalar;
mod source;
mod spans;
mod splice;
mod step;
pub mod yaml;

use std::collections::VecDeque;

use self::{
    plan::{Pending, follow, plan},
    pointer::Effect,
    resolve::resolve,
    source::Source,
};
use crate::difference::Edit;

/// What has become of a text and of the edits that were to be made in it.
#[derive(Debug)]
pub struct Applied {
    /// The text with all edits that could be made.
    pub text: String,
    /// The indices of these, in ascending order, with those for which nothing was to do.
    pub done: Vec<usize>,
    /// The indices of the others, in ascending order, and why they could not be made.
    pub refused: Vec<(usize, String)>,
}

/// Makes as many of the edits as can be made safely.
pub fn apply(text: &str, edits: &[Edit]) -> Applied {
    let mut source = match Source::read(text.to_owned()) {
        Ok(source) => source,
        Err(why) => {
            return Applied {
                text: text.to_owned(),
                done: Vec::new(),
                refused: (0..edits.len()).map(|number| (number, why.clone())).collect(),
            };
        }
    };
    let (queue, mut refused) = plan(edits);
    let mut queue = VecDeque::from(queue);
    let mut done = Vec::new();
    let mut failures = 0;
    while failures < queue.len()
        && let Some(mut pending) = queue.pop_front()
    {
        match make(&source, &pending, queue.make_contiguous()) {
            Ok((changed, effects)) => {
                source = changed.unwrap_or(source);
                done.append(&mut pending.numbers);
                queue.retain_mut(|other| {
                    let lost = effects.iter().find_map(|effect| follow(other, effect).err());
                    let numbers = other.numbers.iter();
                    refused.extend(
                        lost.iter()
                            .flat_map(|why| numbers.clone().map(|number| (*number, why.clone()))),
                    );
                    lost.is_none()
                });
                failures = 0;
            }
            Err(why) => {
                pending.why = why;
                queue.push_back(pending);
                failures += 1;
            }
        }
    }
    for pending in queue {
        refused.extend(pending.numbers.iter().map(|number| (*number, pending.why.clone())));
    }
    done.sort_unstable();
    refused.sort();
    Applied {
        text: source.text,
        done,
        refused,
    }
}

/// The document after an edit, none if nothing was to do, and what that did to the places of others.
fn make(source: &Source, pending: &Pending, others: &[Pending]) -> Result<(Option<Source>, Vec<Effect>), String> {
    let mut changed: Option<Source> = None;
    let mut effects = Vec::new();
    for step in resolve(&source.document, pending, others)? {
        let before = changed.as_ref().unwrap_or(source);
        effects.extend(step.effects(&before.document.root));
        changed = Some(before.after(&step)?);
    }
    Ok((changed, effects))
}
