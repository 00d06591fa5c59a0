//! `include`, the parameter that many operations have in common.

use super::{Context, Report, nodes::Kind};
use crate::codegen::document::reference;

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for node in context.nodes.iter().filter(|node| node.kind == Kind::Parameter) {
        let parameter = node.value;
        let schema = &parameter["schema"];
        let is_list = schema["type"] == "array"
            && reference(&schema["items"]).is_some_and(|name| name.ends_with("Include"))
            && parameter["explode"] == false
            && parameter["style"] == "form";
        let is_optional_query = parameter["in"] == "query" && parameter["required"] != true;
        if parameter["name"] == "include" && !(is_list && is_optional_query) {
            report.add(
                "include",
                node.pointer.as_str(),
                "`include` must be an optional comma list in the query, of values in a component `…Include`",
                "write `in: query`, `required: false`, `style: form`, `explode: false` and an array with `$ref` items",
            );
        }
    }
}
