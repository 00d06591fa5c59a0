//! Compares parameters: place, name, required, values and style.

use serde_json::{Value, json};

use super::{
    Direction,
    draft::simple,
    evidence::{Aspect, Trail},
    findings::{Finding, Findings},
    operation::called,
    pairs::Operation,
    schemas,
    shape::{Node, Plain, shape},
    side::{At, Side},
};
use crate::{
    codegen::document::escape,
    difference::{Edit, Kind},
};

struct Parameter<'a> {
    at: At<'a>,
    name: &'a str,
    place: &'a str,
    required: bool,
}

fn parameters<'a>(operation: &Operation<'a>) -> Vec<Parameter<'a>> {
    let all = operation.parameters();
    all.into_iter()
        .filter_map(|at| {
            let parameter = operation.side.resolve(&at);
            let place = parameter.text("in")?;
            Some(Parameter {
                name: parameter.text("name")?,
                place,
                required: place == "path" || parameter.is("required"),
                at,
            })
        })
        // Media types and authorization are said elsewhere; by the specification, as parameters they mean nothing.
        .filter(|parameter| {
            let ignored = ["accept", "content-type", "authorization"];
            parameter.place != "header" || !ignored.contains(&parameter.name.to_lowercase().as_str())
        })
        .collect()
}

pub fn compare<'a>(findings: &mut Findings<'a>, ours: &Operation<'a>, theirs: &Operation<'a>) {
    let (mut our_rest, mut their_rest) = (parameters(ours), parameters(theirs));
    let mut pairs = Vec::new();
    let same = |a: &Parameter<'a>, b: &Parameter<'a>| {
        let same_name = a.name == b.name || (a.place == "header" && a.name.eq_ignore_ascii_case(b.name));
        same_name && a.place == b.place
    };
    take(&mut our_rest, &mut their_rest, &mut pairs, same);
    // In a path, what a placeholder is called says nothing on the wire: one at the same place is the same.
    let (our_names, their_names) = (ours.placeholders(), theirs.placeholders());
    let at_same_place = |a: &Parameter<'a>, b: &Parameter<'a>| {
        let position = |names: &[&str], name: &str| names.iter().position(|other| *other == name);
        let place = position(&our_names, a.name);
        a.place == "path" && b.place == "path" && place.is_some() && place == position(&their_names, b.name)
    };
    if our_names.len() == their_names.len() {
        take(&mut our_rest, &mut their_rest, &mut pairs, at_same_place);
    }
    take(&mut our_rest, &mut their_rest, &mut pairs, |a, b| a.name == b.name);
    for (our_parameter, their_parameter) in &pairs {
        findings.visit(&ours.name(), &format!("parameter {}", our_parameter.name));
        one(findings, ours, theirs, our_parameter, their_parameter);
    }
    findings.visit(&ours.name(), "parameters");
    let unread = theirs.parameters().iter().any(|at| {
        let what = format!("A parameter of {}", called(ours));
        findings.leads_nowhere(&what, &ours.at.pointer, at)
    });
    // It may be the one that seems to be missing.
    if unread {
        our_rest.clear();
    }
    for parameter in &our_rest {
        findings.visit(&ours.name(), &format!("parameter {}", parameter.name));
        let finding = Finding::new(
            Kind::ParameterRemoved,
            format!(
                "{} is not published with the {} parameter `{}`.",
                called(ours),
                parameter.place,
                parameter.name
            ),
            "remove the parameter",
        );
        let at = parameter.at.pointer.clone();
        let finding = finding.breaks(true).ours(&at).theirs(&theirs.at.pointer);
        let trail = Trail::new(findings.ours).enter(&parameter.at);
        findings.add(finding.edit(Edit::Remove { at }), &trail);
    }
    for parameter in &their_rest {
        findings.visit(&ours.name(), &format!("parameter {}", parameter.name));
        added(findings, ours, parameter);
    }
}

type Pair<'a> = (Parameter<'a>, Parameter<'a>);

fn take<'a>(
    ours: &mut Vec<Parameter<'a>>,
    theirs: &mut Vec<Parameter<'a>>,
    pairs: &mut Vec<Pair<'a>>,
    same: impl Fn(&Parameter<'a>, &Parameter<'a>) -> bool,
) {
    for parameter in std::mem::take(ours) {
        match theirs.iter().position(|other| same(&parameter, other)) {
            Some(at) => pairs.push((parameter, theirs.remove(at))),
            None => ours.push(parameter),
        }
    }
}

fn added<'a>(findings: &mut Findings<'a>, ours: &Operation<'a>, parameter: &Parameter<'a>) {
    let theirs = findings.theirs;
    let needed = if parameter.required { " required" } else { "" };
    let message = format!(
        "{} takes the{needed} {} parameter `{}`, which ours lacks.",
        called(ours),
        parameter.place,
        parameter.name
    );
    let list = ours.at.get("parameters");
    let mut finding = Finding::new(Kind::ParameterAdded, message, "add the parameter to its `parameters`")
        .breaks(parameter.required)
        .ours(&ours.at.pointer)
        .theirs(&parameter.at.pointer);
    let schema = shape(theirs, &Node::one(theirs.resolve(&parameter.at).get("schema")));
    // A list or an enum needs a component, which a person names.
    if let [plain] = schema.alternatives.as_slice()
        && let Some(schema) = simple(plain)
        && matches!(parameter.place, "path" | "query")
    {
        let value = json!({
            "name": parameter.name, "in": parameter.place, "required": parameter.required, "schema": schema,
        });
        finding.change = format!("add `{value}` to its `parameters`");
        finding = finding.edit(if list.exists() {
            Edit::Append {
                at: list.pointer,
                value,
            }
        } else {
            Edit::Insert {
                at: ours.at.pointer.clone(),
                key: "parameters".to_owned(),
                value: json!([value]),
                after: before(&ours.at, &["requestBody", "responses"]),
            }
        });
    }
    let trail = Trail::new(findings.ours);
    findings.add(finding, &trail);
}

/// The last key that stands before all of these.
fn before(at: &At<'_>, keys: &[&str]) -> Option<String> {
    let entries = at.entries();
    let end = entries.iter().position(|(key, _)| keys.contains(key))?;
    let (key, _) = entries.get(end.checked_sub(1)?)?;
    Some((*key).to_owned())
}

fn one<'a>(
    findings: &mut Findings<'a>,
    operation: &Operation<'a>,
    their_operation: &Operation<'a>,
    ours: &Parameter<'a>,
    theirs: &Parameter<'a>,
) {
    let (our_at, their_at) = (findings.ours.resolve(&ours.at), findings.theirs.resolve(&theirs.at));
    let trail = Trail::new(findings.ours).enter(&ours.at);
    findings.weigh(&trail, &ours.at, &theirs.at);
    let subject = findings.name(&ours.at.pointer);
    let at = |finding: Finding| {
        finding
            .ours(&our_at.pointer)
            .theirs(&theirs.at.pointer)
            .schema(&our_at.pointer)
    };
    findings.visit_schema(&our_at.pointer);
    if ours.place != theirs.place {
        let finding = Finding::new(
            Kind::ParameterPlaceChanged,
            format!(
                "{subject} is in the {}; ours has it in the {}.",
                theirs.place, ours.place
            ),
            format!("set `in: {}`", theirs.place),
        );
        findings.add(at(finding.breaks(true)), &trail);
    } else if ours.name != theirs.name && ours.place == "path" {
        let finding = Finding::new(
            Kind::ParameterRenamed,
            format!(
                "The placeholder {{{}}} of {} is published as {{{}}}, which changes nothing on the wire.",
                ours.name, operation.path, theirs.name
            ),
            format!("rename the parameter to `{}`", theirs.name),
        );
        let edits = renames(findings.ours, operation, their_operation, &our_at, theirs.name);
        let path = |operation: &Operation<'_>| format!("/paths/{}", escape(operation.path));
        let finding = finding.ours(path(operation)).theirs(path(their_operation)).edits(edits);
        findings.add(finding, &Trail::new(findings.ours));
    }
    if ours.required != theirs.required && ours.place == theirs.place {
        let (word, breaks) = if theirs.required {
            ("required", true)
        } else {
            ("optional", false)
        };
        let required = our_at.get("required");
        let value = json!(theirs.required);
        let edit = if required.exists() {
            let at = required.pointer;
            Edit::SetScalar { at, value }
        } else {
            Edit::Insert {
                at: our_at.pointer.clone(),
                key: "required".to_owned(),
                value,
                after: Some("in".to_owned()),
            }
        };
        let finding = Finding::new(
            Kind::RequiredChanged,
            format!("{subject} is {word}; ours says otherwise."),
            format!("set `required: {}`", theirs.required),
        );
        findings.add(at(finding.breaks(breaks).edit(edit)), &trail);
    }
    let listed = is_list(findings.ours, &our_at) != is_list(findings.theirs, &their_at);
    let schemas = (our_at.get("schema"), their_at.get("schema"));
    if listed {
        let is_list = is_list(findings.ours, &our_at);
        let (message, change) = if is_list {
            (
                format!("{subject} takes one value; ours takes a list."),
                "make its schema that of one value, or keep the list and say so: `x-deviation`",
            )
        } else {
            (
                format!("{subject} takes a list; ours takes one value."),
                "make its schema an array, with `style` and `explode`",
            )
        };
        let finding = Finding::new(Kind::ParameterStyleChanged, message, change).of(Aspect::Style);
        findings.add(at(finding.breaks(is_list)), &trail);
        let inner = |side: Side<'a>, schema: At<'a>, is_list: bool| {
            if !is_list {
                return schema;
            }
            let shape = shape(side, &Node::one(schema.clone()));
            let items = shape.alternatives.into_iter().find_map(|plain| plain.items);
            items.and_then(|items| items.parts.into_iter().next()).unwrap_or(schema)
        };
        let ours = inner(findings.ours, schemas.0, is_list);
        let theirs = inner(findings.theirs, schemas.1, !is_list);
        return schemas::compare(findings, Direction::Request, &ours, &theirs, &trail);
    }
    let is_single = is_single(findings.ours, &our_at);
    let (our_style, their_style) = (style(&our_at, is_single), style(&their_at, is_single));
    if ours.place == theirs.place && our_style != their_style {
        let finding = Finding::new(
            Kind::ParameterStyleChanged,
            format!("{subject} is written as {their_style}; ours as {our_style}."),
            format!("set {their_style}"),
        );
        findings.add(at(finding.of(Aspect::Style).breaks(true)), &trail);
    }
    match (schemas.0.exists(), schemas.1.exists()) {
        (true, true) => schemas::compare(findings, Direction::Request, &schemas.0, &schemas.1, &trail),
        (false, false) => {}
        _ => {
            let finding = Finding::new(
                Kind::NotUnderstood,
                format!("{subject} has no `schema` in one of the documents, which this comparison does not read."),
                "look at it",
            );
            findings.add(at(finding), &trail);
        }
    }
}

fn is_list<'a>(side: Side<'a>, parameter: &At<'a>) -> bool {
    let shape = shape(side, &Node::one(parameter.get("schema")));
    shape
        .alternatives
        .iter()
        .any(|plain| plain.kind.as_deref() == Some("array"))
}

fn is_single<'a>(side: Side<'a>, parameter: &At<'a>) -> bool {
    let shape = shape(side, &Node::one(parameter.get("schema")));
    let structured = |plain: &Plain<'_>| matches!(plain.kind.as_deref(), None | Some("array" | "object"));
    !shape.alternatives.iter().any(structured)
}

/// How a value is written, with the defaults of OpenAPI; `explode` says nothing of a single one.
fn style(parameter: &At<'_>, is_single: bool) -> String {
    let default = match parameter.text("in") {
        Some("query" | "cookie") => "form",
        _ => "simple",
    };
    let style = parameter.text("style").unwrap_or(default);
    if is_single {
        return format!("`style: {style}`");
    }
    let explode = match &parameter.value["explode"] {
        Value::Bool(explode) => *explode,
        _ => style == "form",
    };
    format!("`style: {style}`, `explode: {explode}`")
}

/// A placeholder is named in the path, in the parameter, and in the links that lead to the operation.
fn renames<'a>(
    side: Side<'a>,
    operation: &Operation<'a>,
    theirs: &Operation<'a>,
    parameter: &At<'a>,
    name: &str,
) -> Vec<Edit> {
    let old = parameter.text("name").unwrap_or_default();
    let mut edits = vec![
        Edit::MoveOperation {
            at: operation.at.pointer.clone(),
            path: theirs.path.to_owned(),
            method: theirs.method.to_owned(),
        },
        Edit::SetScalar {
            at: parameter.get("name").pointer,
            value: json!(name),
        },
    ];
    for other in Operation::all(side) {
        for (_, response) in other.at.get("responses").entries() {
            for (_, link) in response.get("links").entries() {
                let at = link.get("parameters").get(old);
                if link.text("operationId") == operation.id() && at.exists() {
                    let to = name.to_owned();
                    edits.push(Edit::RenameKey { at: at.pointer, to });
                }
            }
        }
    }
    edits
}
