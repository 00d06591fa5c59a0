//! Tables of parameters against the parameters of our operations.

use serde_json::{Value, json};

use super::{
    Operation, Parameters, Row,
    evidence::{self, Aspect},
    findings::{Findings, Found, Judged, documented},
    rows::{self, Subject},
    schema::Node,
};
use crate::{
    codegen::document::{self, Document, escape},
    difference::{Edit, Kind},
};

/// A parameter of ours.
struct Ours<'a> {
    /// Where the operation lists it.
    listed: String,
    /// Where it is described.
    node: Node<'a>,
}

impl<'a> Ours<'a> {
    fn name(&self) -> &'a str {
        self.node.schema["name"].as_str().unwrap_or_default()
    }

    fn is_joined(&self) -> bool {
        // OpenAPI's default is to repeat a query parameter, and to join a path parameter.
        let repeats = self.node.schema["in"] == "query" || self.node.schema["in"] == "cookie";
        !self.node.schema["explode"].as_bool().unwrap_or(repeats)
    }
}

/// The parameters of an operation in one place, with those of its path.
fn of<'a>(document: &'a Document, operation: &document::Operation<'_>, place: &str) -> Vec<Ours<'a>> {
    let lists = [
        format!("{}/parameters", operation.pointer),
        format!("/paths/{}/parameters", escape(operation.path)),
    ];
    let mut found: Vec<Ours<'a>> = Vec::new();
    for list in lists {
        let count = document
            .root
            .pointer(&list)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        for listed in (0..count).map(|index| format!("{list}/{index}")) {
            let Some(node) = Node::at(document, &listed) else {
                continue;
            };
            let ours = Ours { listed, node };
            if ours.node.schema["in"] == place && !found.iter().any(|known| known.name() == ours.name()) {
                found.push(ours);
            }
        }
    }
    found
}

/// Whether our operation has a query parameter of this name.
pub(super) fn has_query(document: &Document, operation: &document::Operation<'_>, name: &str) -> bool {
    of(document, operation, "query").iter().any(|ours| ours.name() == name)
}

/// Compares the tables that the text shows; that it shows none proves nothing.
pub(super) fn compare(findings: &mut Findings<'_>, id: &str, operation: &document::Operation<'_>, shown: &Operation) {
    for table in &shown.parameters {
        // Another path has other parameters, which the difference of the path tells.
        let moved = table.place == "path"
            && shown
                .route
                .as_ref()
                .is_some_and(|(_, path)| placeholders(path) != placeholders(operation.path));
        if !moved {
            compare_table(findings, id, operation, table);
        }
    }
}

fn placeholders(path: &str) -> usize {
    path.matches('{').count()
}

fn compare_table(findings: &mut Findings<'_>, id: &str, operation: &document::Operation<'_>, table: &Parameters) {
    let ours = of(findings.document, operation, &table.place);
    let mut missing: Vec<&Ours<'_>> = Vec::new();
    for parameter in &ours {
        match table.rows.iter().position(|row| row.name == parameter.name()) {
            Some(index) => {
                let cut_off = table.cut_off && index + 1 == table.rows.len();
                compare_parameter(findings, id, parameter, &table.rows[index], cut_off);
            }
            None if !table.cut_off => missing.push(parameter),
            None => {}
        }
    }
    let known = |row: &&Row| !ours.iter().any(|parameter| parameter.name() == row.name);
    let mut new: Vec<&Row> = table.rows.iter().filter(known).collect();
    // Parameters of a path are told apart by their order; others are paired if there is no doubt.
    let in_path = table.place == "path";
    let same_type = |one: &Ours<'_>, row: &Row| {
        let schema = one.node.child(findings.document, "schema");
        let items = schema
            .as_ref()
            .and_then(|schema| schema.child(findings.document, "items"));
        items.or(schema).is_some_and(|schema| {
            let types = schema.types(findings.document);
            types.is_empty() || row.kind.as_deref().is_none_or(|kind| types.contains(&kind))
        })
    };
    let paired = match (missing.as_slice(), new.as_slice()) {
        ([one], [row]) => in_path || same_type(one, row),
        (missing, new) => in_path && missing.len() == new.len(),
    };
    if paired {
        for (parameter, row) in missing.drain(..).zip(new.drain(..)) {
            renamed(findings, id, parameter, row, in_path);
        }
    }
    for row in new {
        added(findings, id, operation, &table.place, row);
    }
    for parameter in missing {
        removed(findings, id, parameter);
    }
}

fn compare_parameter(findings: &mut Findings<'_>, id: &str, ours: &Ours<'_>, row: &Row, cut_off: bool) {
    let spec = ours.node.schema;
    let before = findings.len();
    let required = spec["required"].as_bool().unwrap_or(false);
    if spec["in"] != "path" && required != row.required {
        let at = format!("{}/required", ours.node.at);
        let edit = match spec.get("required") {
            Some(_) => Edit::SetScalar {
                at: at.clone(),
                value: row.required.into(),
            },
            None => Edit::Insert {
                at: ours.node.at.clone(),
                key: "required".to_owned(),
                value: row.required.into(),
                after: Some("in".to_owned()),
            },
        };
        rows::required(findings, id, at, &row.name, row.required, vec![edit]);
    }
    let schema = ours.node.child(findings.document, "schema");
    let is_list = schema
        .as_ref()
        .is_some_and(|schema| schema.types(findings.document).contains(&"array"));
    if let Some(schema) = schema {
        let subject = Subject {
            name: row.name.clone(),
            schema,
            joined: ours.is_joined(),
        };
        rows::compare(findings, id, row, &subject, cut_off);
    }
    // How several values are joined is nothing that a text shows.
    let settled = findings.precise || !is_list;
    let own = format!("{}/x-evidence", ours.node.at);
    let is_marked = evidence::mark(findings.document, &ours.node.at, Aspect::Form).as_ref() == Some(&own);
    if findings.len() == before && settled && is_marked {
        findings.confirm(id, ours.node.at.clone(), &own, &format!("the parameter `{}`", row.name));
    }
}

fn renamed(findings: &mut Findings<'_>, id: &str, ours: &Ours<'_>, row: &Row, in_path: bool) {
    let (old, new) = (ours.name(), &row.name);
    let at = format!("{}/name", ours.node.at);
    let (change, edits) = if in_path {
        let change = format!(
            "look whether `{new}` names the same thing; if so, rename the parameter, its place in the path and the \
             links that fill it"
        );
        (change, Vec::new())
    } else {
        let mut edits = vec![Edit::SetScalar {
            at: at.clone(),
            value: new.as_str().into(),
        }];
        let mark = evidence::mark(findings.document, &ours.node.at, Aspect::Form);
        edits.extend(mark.iter().flat_map(|mark| documented(mark)));
        (format!("rename the parameter `{old}` to `{new}`"), edits)
    };
    findings.add(
        Some(id),
        Found {
            kind: Kind::ParameterRenamed,
            at,
            value: new.clone(),
            judged: Judged::ByEvidence(Aspect::Form),
            breaks: !in_path,
            message: format!("the parameter `{old}` is called `{new}`"),
            change,
            edits,
        },
    );
}

fn added(findings: &mut Findings<'_>, id: &str, operation: &document::Operation<'_>, place: &str, row: &Row) {
    let in_path = place == "path";
    let required = row.required || in_path;
    let name = &row.name;
    let list = format!("{}/parameters", operation.pointer);
    let has_list = operation.spec.get("parameters").is_some();
    let simple = !in_path && !row.array && row.values.is_empty();
    let edit = row.kind.as_ref().filter(|_| simple).map(|kind| {
        let mut schema = json!({"type": kind});
        if let Some(format) = &row.format {
            schema["format"] = format.as_str().into();
        }
        let parameter = json!({"name": name, "in": place, "required": required, "schema": schema});
        match has_list {
            true => Edit::Append {
                at: list.clone(),
                value: parameter,
            },
            false => Edit::Insert {
                at: operation.pointer.clone(),
                key: "parameters".to_owned(),
                value: json!([parameter]),
                after: Some("operationId".to_owned()),
            },
        }
    });
    let form = row.kind.as_deref().unwrap_or("of an unknown type");
    let values = match row.values.as_slice() {
        [] => String::new(),
        values => format!(" with the values {}", Value::from(values.to_vec())),
    };
    let (article, must) = if required {
        ("a", "required")
    } else {
        ("an", "optional")
    };
    findings.add(
        Some(id),
        Found {
            kind: Kind::ParameterAdded,
            at: if has_list { list } else { operation.pointer.clone() },
            value: format!("{place} {name}"),
            judged: Judged::Plainly,
            breaks: required,
            message: format!("there is {article} {must} {place} parameter `{name}`, which ours lacks"),
            change: if in_path {
                format!("add the path parameter `{name}`, and put it into the path where the published one has it")
            } else {
                format!("add the {place} parameter `{name}`: {form}{values}, {must}, with a description")
            },
            edits: edit.into_iter().collect(),
        },
    );
}

fn removed(findings: &mut Findings<'_>, id: &str, ours: &Ours<'_>) {
    let (name, place) = (ours.name(), ours.node.schema["in"].as_str().unwrap_or_default());
    let in_path = place == "path";
    let edits = match in_path {
        true => Vec::new(),
        false => vec![Edit::Remove {
            at: ours.listed.clone(),
        }],
    };
    findings.add(
        Some(id),
        Found {
            kind: Kind::ParameterRemoved,
            at: ours.listed.clone(),
            value: name.to_owned(),
            judged: match evidence::mark(findings.document, &ours.node.at, Aspect::Form) {
                Some(_) => Judged::Refutes,
                None => Judged::Plainly,
            },
            breaks: true,
            message: format!("the {place} parameters are shown without `{name}`"),
            change: if in_path {
                format!("look where `{name}` is sent instead; the path is another one")
            } else {
                format!("remove the {place} parameter `{name}`")
            },
            edits,
        },
    );
}
