//! Components that nothing leads to.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Context, Report};
use crate::codegen::document::{entries, escape};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let root = &context.document.root;
    let mut used = BTreeSet::new();
    let mut queue: Vec<String> = Vec::new();
    for (key, part) in entries(root).filter(|(key, _)| *key != "components") {
        targets(key, part, &mut queue);
    }
    while let Some(pointer) = queue.pop() {
        if let Some(component) = root.pointer(&pointer)
            && used.insert(pointer)
        {
            targets("", component, &mut queue);
        }
    }
    for (section, components) in entries(&root["components"]) {
        for (name, _) in entries(components) {
            let pointer = format!("/components/{}/{}", escape(section), escape(name));
            if !used.contains(&pointer) {
                let message = format!("nothing in the document leads to `{name}`");
                report.add("unused", pointer, message, "remove it, or refer to it");
            }
        }
    }
}

/// The components that a part of the document refers to: by `$ref`, by the mapping of a discriminator, or, for
/// security, by name.
fn targets(key: &str, value: &Value, found: &mut Vec<String>) {
    if key == "security" {
        let names = value.as_array().into_iter().flatten().flat_map(entries);
        found.extend(names.map(|(name, _)| format!("/components/securitySchemes/{}", escape(name))));
    }
    if let Some(target) = value.as_str().and_then(|text| text.strip_prefix('#')) {
        found.push(target.to_owned());
    }
    for item in value.as_array().into_iter().flatten() {
        targets("", item, found);
    }
    for (key, item) in entries(value) {
        targets(key, item, found);
    }
}
