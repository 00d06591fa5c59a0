//! Takes an entry or an item out.

use super::{
    lines,
    pointer::Pointer,
    source::Source,
    spans::{Collection, Node},
    splice::Splice,
};

/// Removes with the comments directly above; leaves `{}` or `[]` if nothing else is there.
pub(super) fn remove(source: &Source, at: &Pointer) -> Result<Vec<Splice>, String> {
    let found = source.root.find(at)?;
    let (node, collection, index) = found.place().ok_or("the whole document cannot be removed")?;
    if collection.children.len() > 1 {
        return child(&source.text, collection, index);
    }
    let (container, _) = at.split().ok_or("the whole document cannot be removed")?;
    empty(source, &container, node, collection)
}

/// Removes one of several.
pub(super) fn child(text: &str, collection: &Collection, index: usize) -> Result<Vec<Splice>, String> {
    let children = &collection.children;
    let (child, next) = (&children[index], children.get(index + 1));
    if collection.flow {
        let (range, gap) = match (index.checked_sub(1), next) {
            (Some(previous), _) => {
                let end = children[previous].end();
                (end..child.end(), end..child.start)
            }
            (None, Some(next)) => (child.start..next.start, child.end()..next.start),
            (None, None) => return Err("it stands alone".to_owned()),
        };
        if text.get(gap).is_some_and(|gap| gap.contains('#')) {
            return Err("a comment stands beside it, between brackets".to_owned());
        }
        return Ok(vec![Splice::delete(range)]);
    }
    let end = lines::block_end(text, child.end(), lines::column(text, child.start));
    if lines::is_first(text, child.start) {
        let start = lines::with_comments_above(text, child.start);
        // The blank lines on one side go as well: below, or above if what is below ends a larger block.
        return Ok(vec![Splice::delete(match next {
            Some(_) => start..lines::next_with_text(text, end),
            None => lines::end_of_text_above(text, start)..end,
        })]);
    }
    // It shares its line with a dash, which the next one takes over.
    let next = next.ok_or("it does not begin its line")?;
    let shared = text[lines::start(text, child.start)..child.start].trim();
    let between = text.get(end..next.start).unwrap_or_default();
    if shared.contains('?') || !between.trim().is_empty() {
        return Err("something else stands on its line or right below it".to_owned());
    }
    Ok(vec![Splice::delete(child.start..next.start)])
}

fn empty(source: &Source, at: &Pointer, node: &Node, collection: &Collection) -> Result<Vec<Splice>, String> {
    let text = source.text.as_str();
    let brackets = if collection.mapping { "{}" } else { "[]" };
    if node.marked {
        return Err(format!("`{at}` would become empty and has an anchor or a tag"));
    }
    let only = collection.children.first().ok_or("it is empty already")?;
    if collection.flow {
        let beside = [node.start..only.start, only.end()..node.end];
        if beside
            .into_iter()
            .any(|gap| text.get(gap).is_some_and(|gap| gap.contains('#')))
        {
            return Err(format!(
                "`{at}` would become empty and has a comment between its brackets"
            ));
        }
        return Ok(vec![Splice::replace(node.start..node.end, brackets)]);
    }
    let end = lines::block_end(text, only.end(), lines::column(text, only.start));
    let found = source.root.find(at)?;
    let Some(parent) = found.child() else {
        let start = lines::with_comments_above(text, only.start);
        return Ok(vec![Splice::replace(start..end, brackets)]);
    };
    let lead = parent.lead();
    if !lines::is_first(text, only.start) {
        return Ok(vec![Splice::replace(lead..end, format!(" {brackets}"))]);
    }
    Ok(vec![
        Splice::insert(lead, format!(" {brackets}")),
        Splice::delete(lines::end(text, lead)..end),
    ])
}
