//! Moves the block of an operation to another path.

use super::{
    lines,
    pointer::Pointer,
    remove,
    scalar::{self, Quotes},
    source::Source,
    spans::{Child, Collection},
    splice::Splice,
    yaml::spaces,
};

pub(super) fn relocate(
    source: &Source,
    at: &Pointer,
    path: &str,
    method: &str,
    after: Option<&str>,
) -> Result<Vec<Splice>, String> {
    let text = source.text.as_str();
    let (item_at, _) = at.split().ok_or("the document itself is no operation")?;
    let (operation, item) = (source.root.find(at)?, source.root.find(&item_at)?);
    let (Some((_, methods, number)), Some((_, paths, old))) = (operation.place(), item.place()) else {
        return Err(format!("`{at}` is no operation"));
    };
    if paths.flow || methods.flow || !lines::is_first(text, methods.children[number].start) {
        return Err(format!(
            "`{at}` stands between brackets or shares its line; move it by hand"
        ));
    }
    let child = &methods.children[number];
    let block = cut(text, child, method)?;
    let mut splices = match methods.children.len() {
        1 => remove::child(text, paths, old)?,
        _ => remove::child(text, methods, number)?,
    };
    let column = lines::column(text, child.start);
    splices.push(match paths.position(path) {
        Some(target) => paste(source, &paths.children[target], after, &block, column)?,
        None => {
            let indent = lines::column(text, paths.children[old].start);
            let head = format!("{}{}:", spaces(indent), scalar::key(path, Quotes::ByNeed, false));
            let eol = source.eol();
            let blank = if packed(text, paths) { "" } else { eol };
            let end = lines::block_end(text, paths.children[old].end(), indent);
            Splice::insert(end, format!("{blank}{eol}{head}{eol}{block}"))
        }
    });
    Ok(splices)
}

/// The lines of the operation with the comments above them, and with its method changed.
fn cut(text: &str, child: &Child, method: &str) -> Result<String, String> {
    let key = child.key.as_ref().filter(|key| !key.marked && key.colon.is_some());
    let key = key.ok_or("the method is written with `?`, an anchor or a tag")?;
    let start = lines::with_comments_above(text, child.start);
    let end = lines::block_end(text, child.end(), lines::column(text, child.start));
    let name = if key.text == method {
        text[key.start..key.end].to_owned()
    } else {
        scalar::key(method, key.style.into(), false)
    };
    Ok(format!("{}{name}{}", &text[start..key.start], &text[key.end..end]))
}

fn paste(source: &Source, target: &Child, after: Option<&str>, block: &str, column: usize) -> Result<Splice, String> {
    let (text, eol) = (source.text.as_str(), source.eol());
    let collection = target.node.collection().ok_or("the new path is no mapping")?;
    let Some(last) = collection.children.len().checked_sub(1) else {
        let indent = lines::column(text, target.start) + 2;
        let behind = &text[target.node.end..lines::end(text, target.node.end)];
        let all = target.lead()..lines::end(text, target.node.end);
        return Ok(Splice::replace(
            all,
            format!("{behind}{eol}{}", shift(block, column, indent)),
        ));
    };
    if collection.flow {
        return Err("the new path is written with braces; move the operation by hand".to_owned());
    }
    let index = after.and_then(|after| collection.position(after)).unwrap_or(last);
    let above = &collection.children[index];
    let indent = lines::column(text, above.start);
    let end = lines::block_end(text, above.end(), indent);
    Ok(Splice::insert(
        end,
        format!("{eol}{eol}{}", shift(block, column, indent)),
    ))
}

/// Whether the paths stand without blank lines between them.
fn packed(text: &str, paths: &Collection) -> bool {
    let close = |pair: &[Child]| !lines::has_blank(text, pair[0].end()..pair[1].start);
    paths.children.len() > 1 && paths.children.windows(2).all(close)
}

fn shift(block: &str, from: usize, to: usize) -> String {
    if from == to {
        return block.to_owned();
    }
    let shifted = block.split('\n').map(|line| {
        let indent = line.len() - line.trim_start_matches(' ').len();
        if line.trim().is_empty() {
            line.to_owned()
        } else {
            spaces((indent + to).saturating_sub(from)) + &line[indent..]
        }
    });
    shifted.collect::<Vec<_>>().join("\n")
}
