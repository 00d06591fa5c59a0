//! Secrets are marked, so that no client prints them.

use super::{Context, Report, nodes::Kind};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for node in context.nodes.iter().filter(|node| node.kind == Kind::Property) {
        if is_secret(node.name) && context.document.resolve(node.value)["format"] != "password" {
            report.add(
                "secret",
                node.pointer.as_str(),
                format!("`{}` looks like a secret, and is not marked as one", node.name),
                "write `format: password`",
            );
        }
    }
}

/// Not every key is a secret: the `data_key` of a result is worth nothing without its token.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    matches!(name.as_str(), "token" | "secret")
        || [
            "password",
            "_token",
            "_secret",
            "secret_key",
            "service_key",
            "private_key",
            "api_key",
        ]
        .iter()
        .any(|end| name.ends_with(end))
}
