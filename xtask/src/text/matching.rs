//! Which operation of ours an operation of the text is.

use similar::TextDiff;

use super::{Operation, body, findings::Findings, lines::collapse, parameters, responses};
use crate::{
    codegen::document::{self, Document},
    difference::Kind,
};

/// From where titles are alike whatever the operations look like.
const ALIKE: f32 = 0.85;
/// From where titles are alike if the operations are as well.
const SIMILAR: f32 = 0.6;

/// How an operation of the text was found among ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// By its title.
    Same(usize),
    /// Under another title.
    Renamed(usize),
    /// It is not among ours.
    New,
}

/// Pairs every operation of the text with one of ours, given by its index.
pub(super) fn pair(document: &Document, ours: &[document::Operation<'_>], shown: &[Operation]) -> Vec<Match> {
    let mut pairs: Vec<Match> = shown
        .iter()
        .map(|operation| {
            let same = |ours: &document::Operation<'_>| key(title(ours)) == key(&operation.title);
            ours.iter().position(same).map_or(Match::New, Match::Same)
        })
        .collect();
    for (index, operation) in shown.iter().enumerate() {
        if pairs[index] != Match::New {
            continue;
        }
        let free: Vec<usize> = (0..ours.len())
            .filter(|one| {
                !pairs
                    .iter()
                    .any(|pair| matches!(pair, Match::Same(at) | Match::Renamed(at) if at == one))
            })
            .collect();
        if let Some(found) = renamed(document, ours, &free, operation) {
            pairs[index] = Match::Renamed(found);
        }
    }
    pairs
}

fn renamed(document: &Document, ours: &[document::Operation<'_>], free: &[usize], shown: &Operation) -> Option<usize> {
    if let Some(route) = &shown.route {
        return free.iter().copied().find(|&one| same_route(&ours[one], route));
    }
    let close = |one: usize, least: f32| likeness(title(&ours[one]), &shown.title) >= least;
    let mut alike = free.iter().copied().filter(|&one| {
        let operation = &ours[one];
        responses::agree(document, operation, shown)
            && (close(one, ALIKE) || (close(one, SIMILAR) && looks_the_same(document, operation, shown)))
    });
    // Two that it could be are none that it is.
    alike.next().filter(|_| alike.next().is_none())
}

/// Whether method and path are the same, whatever the parameters in it are called.
pub(super) fn same_route(ours: &document::Operation<'_>, (method, path): &(String, String)) -> bool {
    ours.method == method && template(ours.path) == template(path)
}

/// A path with the names of its parameters left out.
pub(super) fn template(path: &str) -> String {
    let mut template = String::with_capacity(path.len());
    let mut inside = false;
    for c in path.trim_end_matches('/').chars() {
        match c {
            '{' => inside = true,
            '}' => inside = false,
            _ if inside => continue,
            _ => {}
        }
        template.push(c);
    }
    template
}

/// Whether the text shows a sample, and nothing that differs from ours.
fn looks_the_same(document: &Document, ours: &document::Operation<'_>, shown: &Operation) -> bool {
    if shown.cut_off || shown.response.sample.is_none() {
        return false;
    }
    let takes_body = ours.spec.get("requestBody").is_some();
    let mut trial = Findings::new(document, "");
    parameters::compare(&mut trial, "", ours, shown);
    body::compare_request(&mut trial, "", ours, shown);
    body::compare_response(&mut trial, "", ours, shown);
    let agrees = |difference: &crate::difference::Difference| difference.kind == Kind::InferenceConfirmed;
    takes_body == shown.request.media_type.is_some() && trial.finish().differences.iter().all(agrees)
}

pub(super) fn title<'a>(operation: &document::Operation<'a>) -> &'a str {
    operation.spec["summary"].as_str().unwrap_or_default()
}

fn key(title: &str) -> String {
    collapse(title).to_lowercase()
}

/// From 0 to 1; spaces and hyphens don't count.
fn likeness(one: &str, other: &str) -> f32 {
    let letters = |title: &str| -> String {
        let letters = title.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    TextDiff::from_chars(letters(one), letters(other)).ratio()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_alike_whatever_their_spaces_and_not_when_another_verb_stands_there() {
        assert!(likeness("Update Data Source", "Update Datasource") >= ALIKE);
        assert!(likeness("List All Lamps", "List Lamps") >= ALIKE);
        assert!(likeness("Delete Lamp", "Get Lamp") < ALIKE);
        assert!(likeness("Create Filter", "Update Filter") < ALIKE);
    }

    #[test]
    fn names_of_path_parameters_do_not_count() {
        assert_eq!(template("/lamps/{id}/oil/"), template("/lamps/{lamp_id}/oil"));
        assert_ne!(template("/lamps/{id}"), template("/lamps"));
    }
}
