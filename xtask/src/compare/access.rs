//! Compares where operations are (servers) and what they need (security, permissions).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    evidence::{Trail, is_doubtful},
    findings::{Finding, Findings, documented},
    operation::called,
    pairs::Operation,
    side::{At, Side},
};
use crate::difference::{Edit, Kind};

/// Alternatives, each a set of security schemes that are needed together, with the scopes of each.
type Needs = BTreeSet<BTreeMap<String, BTreeSet<String>>>;

pub struct Access {
    /// Our name of each published security scheme that is one of ours.
    names: BTreeMap<String, String>,
}

impl Access {
    /// Compares the security schemes, once.
    pub fn new<'a>(findings: &mut Findings<'a>, pairs: &[(Operation<'a>, Operation<'a>)]) -> Self {
        let (ours, theirs) = (findings.ours, findings.theirs);
        let used = |side: Side<'a>, operations: Vec<&Operation<'a>>| -> BTreeSet<String> {
            let all = operations.into_iter().flat_map(|operation| security(side, operation).0);
            all.flat_map(BTreeMap::into_keys).collect()
        };
        let mut our_rest = used(ours, pairs.iter().map(|(ours, _)| ours).collect());
        let mut their_rest = used(theirs, pairs.iter().map(|(_, theirs)| theirs).collect());
        let scheme = |side: Side<'a>, name: &str| {
            let at = side.at("/components/securitySchemes").get(name);
            (side.resolve(&at), at)
        };
        let mut names = BTreeMap::new();
        let trail = Trail::new(ours);
        findings.visit("", "security");
        for name in our_rest.clone() {
            let Some(their_name) = their_rest.take(&name) else {
                continue;
            };
            our_rest.remove(&name);
            let ((our_scheme, our_at), (their_scheme, their_at)) = (scheme(ours, &name), scheme(theirs, &their_name));
            let (is, was) = (definition(&their_scheme), definition(&our_scheme));
            if is != was && their_scheme.text("type").is_none() {
                let finding = Finding::new(
                    Kind::NotUnderstood,
                    format!("The security scheme `{name}` is used in what is published, but not defined there."),
                    "look at it",
                );
                findings.add(finding.ours(&our_at.pointer).theirs(&their_at.pointer), &trail);
            } else if is != was {
                let finding = Finding::new(
                    Kind::SecuritySchemeChanged,
                    format!("The security scheme `{name}` is published as {is}; ours is {was}."),
                    format!("make it {is}"),
                );
                findings.add(
                    finding.breaks(true).ours(&our_at.pointer).theirs(&their_at.pointer),
                    &trail.enter(&our_at),
                );
            }
            names.insert(their_name, name);
        }
        // What a scheme is called says nothing on the wire.
        for name in our_rest {
            let same = |other: &&String| definition(&scheme(theirs, other).0) == definition(&scheme(ours, &name).0);
            let uses = |theirs_too: &String| {
                pairs.iter().any(|(our_operation, their_operation)| {
                    uses_scheme(ours, our_operation, &name) && uses_scheme(theirs, their_operation, theirs_too)
                })
            };
            if let Some(other) = their_rest.iter().find(|other| same(other) && uses(other)).cloned() {
                their_rest.remove(&other);
                names.insert(other, name);
            }
        }
        Self { names }
    }

    pub fn compare<'a>(&self, findings: &mut Findings<'a>, ours: &Operation<'a>, theirs: &Operation<'a>) {
        findings.visit(&ours.name(), "security");
        self.security(findings, ours, theirs);
        findings.visit(&ours.name(), "servers");
        servers(findings, ours, theirs);
    }

    fn security<'a>(&self, findings: &mut Findings<'a>, ours: &Operation<'a>, theirs: &Operation<'a>) {
        let (our_needs, our_at) = security(findings.ours, ours);
        let (their_needs, their_at) = security(findings.theirs, theirs);
        let their_needs: Needs = their_needs
            .into_iter()
            .map(|need| {
                let named = |name: String| self.names.get(&name).cloned().unwrap_or(name);
                need.into_iter().map(|(name, scopes)| (named(name), scopes)).collect()
            })
            .collect();
        let schemes = |needs: &Needs| -> BTreeSet<BTreeSet<String>> {
            // No alternative means the same as one that needs nothing.
            let none = needs.is_empty().then(BTreeSet::new);
            let all = needs.iter().map(|need| need.keys().cloned().collect());
            all.chain(none).collect()
        };
        let (our_schemes, their_schemes) = (schemes(&our_needs), schemes(&their_needs));
        if our_schemes != their_schemes {
            let known = findings.ours.at("/components/securitySchemes");
            let unknown = findings.theirs.at("/components/securitySchemes");
            let scheme = |name: &String| {
                if known.get(name).exists() {
                    return name.clone();
                }
                format!("{name} ({})", definition(&findings.theirs.resolve(&unknown.get(name))))
            };
            let said = |schemes: &BTreeSet<BTreeSet<String>>| {
                let all = schemes.iter().map(|need| match need.is_empty() {
                    true => "nothing".to_owned(),
                    false => need.iter().map(scheme).collect::<Vec<_>>().join(" with "),
                });
                all.collect::<Vec<_>>().join(" or ")
            };
            // Whoever sends what our document asks for is let in where that is one of the alternatives, or nothing is
            // asked for.
            let breaks = !their_schemes.contains(&BTreeSet::new()) && !our_schemes.is_subset(&their_schemes);
            let wanted: Value = their_schemes
                .iter()
                .filter(|need| !need.is_empty() || their_schemes.len() > 1)
                .map(|need| need.iter().map(|name| (name.clone(), json!([]))).collect::<Value>())
                .collect();
            let shared = our_at.pointer == their_at.pointer && our_at.pointer == "/security";
            let (what, place) = if shared {
                ("An operation without a `security` of its own".to_owned(), &our_at)
            } else {
                (called(ours), &ours.at)
            };
            let finding = Finding::new(
                Kind::SecurityChanged,
                format!(
                    "{what} needs {}; ours says {}.",
                    said(&their_schemes),
                    said(&our_schemes)
                ),
                format!("set `security` to {wanted}"),
            );
            let finding = finding.breaks(breaks).ours(&place.pointer).theirs(&their_at.pointer);
            return findings.add(finding, &Trail::new(findings.ours));
        }
        self.permissions(findings, ours, theirs, &their_needs);
    }

    /// Permissions are the scopes of a scheme; ours may be in `x-permissions`. A published operation without any says
    /// nothing of them.
    fn permissions<'a>(
        &self,
        findings: &mut Findings<'a>,
        ours: &Operation<'a>,
        theirs: &Operation<'a>,
        their_needs: &Needs,
    ) {
        let listed = |at: &At<'a>| -> BTreeSet<String> {
            let items = at.get("x-permissions").get("any-of").items();
            items
                .iter()
                .filter_map(|item| item.value.as_str())
                .map(str::to_owned)
                .collect()
        };
        let (our_at, mut our_permissions) = (ours.at.get("x-permissions"), listed(&ours.at));
        if our_permissions.is_empty() {
            our_permissions = scopes(&security(findings.ours, ours).0);
        }
        let mut their_permissions = scopes(their_needs);
        let own = listed(&theirs.at);
        if their_permissions.is_empty() {
            their_permissions = own;
        }
        if their_permissions.is_empty() {
            return;
        }
        let doubt = our_at.get("x-evidence");
        let doubted = doubt.text("level").is_some_and(|level| level != "documented");
        if our_permissions == their_permissions {
            if doubted && let Some(proof) = super::evidence::Proof::of(&our_at) {
                let subject = format!("The permission for {}", called(ours));
                let doubtful = is_doubtful(theirs.at.get("x-permissions").value);
                let edits = documented(&proof);
                findings.weigh_entry(&doubt.pointer, subject, edits, &theirs.at.pointer, doubtful);
            }
            return;
        }
        let said = |permissions: &BTreeSet<String>| {
            let all: Vec<&str> = permissions.iter().map(String::as_str).collect();
            if all.is_empty() {
                "none".to_owned()
            } else {
                all.join(" or ")
            }
        };
        let finding = Finding::new(
            Kind::PermissionsChanged,
            format!(
                "{} needs the permission {}; ours says {}.",
                called(ours),
                said(&their_permissions),
                said(&our_permissions)
            ),
            format!("set `x-permissions` to any of {}", said(&their_permissions)),
        );
        let enough = !our_permissions.is_empty() && our_permissions.is_subset(&their_permissions);
        let finding = finding.breaks(!enough).ours(&our_at.pointer).theirs(&theirs.at.pointer);
        findings.add_against(finding, doubted.then_some(&doubt));
    }
}

/// The scopes of each alternative.
fn scopes(needs: &Needs) -> BTreeSet<String> {
    let alternatives = needs.iter().map(|need| {
        let scopes: Vec<String> = need.values().flatten().cloned().collect();
        scopes.join(" and ")
    });
    alternatives.filter(|scopes| !scopes.is_empty()).collect()
}

/// The permissions that an operation is said to need, any one of them.
pub fn permissions<'a>(side: Side<'a>, operation: &Operation<'a>) -> BTreeSet<String> {
    scopes(&security(side, operation).0)
}

/// The security schemes that a published operation needs and that ours does not have under these names.
pub fn unknown_schemes<'a>(findings: &Findings<'a>, operation: &Operation<'a>) -> Vec<String> {
    let schemes = findings.ours.at("/components/securitySchemes");
    let needs = operation.at.get("security").items().into_iter();
    let names = needs.flat_map(|need| need.entries()).map(|(name, _)| name);
    names
        .filter(|name| !schemes.get(name).exists())
        .map(|name| format!("the security scheme {name}"))
        .collect()
}

/// The `security` that a published operation needs in our document, if what holds there for all is not it.
pub fn own_security<'a>(findings: &Findings<'a>, operation: &Operation<'a>) -> Option<Value> {
    let own = operation.at.get("security");
    let needs = |at: &At<'a>| -> BTreeSet<BTreeSet<&'a str>> {
        let needs = at.items().into_iter();
        needs
            .map(|need| need.entries().into_iter().map(|(name, _)| name).collect())
            .collect()
    };
    let wanted = needs(&own);
    let schemes = findings.ours.at("/components/securitySchemes");
    let known = wanted.iter().flatten().all(|name| schemes.get(name).exists());
    let differs = own.value.is_array() && known && wanted != needs(&findings.ours.at("/security"));
    let without_scopes = |need: &BTreeSet<&str>| -> Value { need.iter().map(|name| (*name, json!([]))).collect() };
    differs.then(|| wanted.iter().map(without_scopes).collect())
}

fn uses_scheme<'a>(side: Side<'a>, operation: &Operation<'a>, name: &str) -> bool {
    security(side, operation).0.iter().any(|need| need.contains_key(name))
}

/// What an operation needs, and where that is said.
fn security<'a>(side: Side<'a>, operation: &Operation<'a>) -> (Needs, At<'a>) {
    let own = operation.at.get("security");
    let at = if own.value.is_array() {
        own
    } else {
        side.at("/security")
    };
    let needs = at.items().into_iter().map(|need| {
        let schemes = need.entries().into_iter().map(|(name, scopes)| {
            let scopes = scopes.items();
            let scopes = scopes
                .iter()
                .filter_map(|scope| scope.value.as_str())
                .map(str::to_owned);
            (name.to_owned(), scopes.collect())
        });
        schemes.collect()
    });
    let mut needs: Needs = needs.collect();
    // An empty list says the same as one that lists nothing as enough.
    if needs.is_empty() {
        needs.insert(BTreeMap::new());
    }
    (needs, at)
}

/// What a scheme is on the wire.
fn definition(scheme: &At<'_>) -> String {
    let text = |key: &str| scheme.text(key).unwrap_or_default();
    match text("type") {
        "apiKey" => format!("an API key in the {} `{}`", text("in"), text("name")),
        "http" => format!("HTTP authentication `{}`", text("scheme").to_lowercase()),
        "" => "not defined".to_owned(),
        other => format!("{other} {}", text("openIdConnectUrl")).trim_end().to_owned(),
    }
}

/// The URLs of the servers of an operation without a slash at the end, and where they are said.
fn urls<'a>(side: Side<'a>, operation: &Operation<'a>) -> (Vec<(String, At<'a>)>, At<'a>) {
    let own = [operation.at.get("servers"), operation.item.get("servers")];
    let said = |at: &At<'a>| !at.items().is_empty();
    let list = own.into_iter().find(said).unwrap_or_else(|| side.at("/servers"));
    let urls = list.items().into_iter().flat_map(|server| {
        let url = server.text("url").unwrap_or_default().trim_end_matches('/');
        let url = if url.is_empty() { "/" } else { url }.to_owned();
        expand(url, &server).into_iter().map(move |url| (url, server.clone()))
    });
    (urls.collect(), list)
}

/// A URL with each of the values that its variables may have.
fn expand(url: String, server: &At<'_>) -> Vec<String> {
    let mut urls = vec![url];
    for (name, variable) in server.get("variables").entries() {
        let listed = variable.get("enum").items();
        let mut values: Vec<&str> = listed.iter().filter_map(|value| value.value.as_str()).collect();
        if values.is_empty() {
            values.extend(variable.text("default"));
        }
        let place = format!("{{{name}}}");
        urls = urls
            .iter()
            .flat_map(|url| values.iter().map(|value| url.replace(&place, value)))
            .take(1000)
            .collect();
    }
    urls
}

fn servers<'a>(findings: &mut Findings<'a>, ours: &Operation<'a>, theirs: &Operation<'a>) {
    let (mut our_rest, our_list) = urls(findings.ours, ours);
    let (mut their_rest, their_list) = urls(findings.theirs, theirs);
    findings.visit_schema(&our_list.pointer);
    let known: Vec<String> = our_rest.iter().map(|(url, _)| url.clone()).collect();
    our_rest.retain(|(url, _)| !their_rest.iter().any(|(other, _)| other == url));
    their_rest.retain(|(url, _)| !known.contains(url));
    let trail = Trail::new(findings.ours);
    let is_shared =
        |side: Side<'a>, list: &At<'a>| list.pointer == "/servers" || side.at("/servers").items().is_empty();
    let (ours_is_shared, theirs_is_shared) = (
        is_shared(findings.ours, &our_list),
        is_shared(findings.theirs, &their_list),
    );
    if ours_is_shared != theirs_is_shared && !(our_rest.is_empty() && their_rest.is_empty()) {
        let all = |list: &At<'a>, side: Side<'a>, operation: &Operation<'a>| {
            let urls: Vec<String> = urls(side, operation).0.into_iter().map(|(url, _)| url).collect();
            (urls.join(", "), list.pointer.clone())
        };
        let (our_urls, our_place) = all(&our_list, findings.ours, ours);
        let (their_urls, their_place) = all(&their_list, findings.theirs, theirs);
        let (message, change, place) = if ours_is_shared {
            (
                format!(
                    "{} has servers of its own, {their_urls}; ours has those of all.",
                    called(ours)
                ),
                "give the operation these `servers`",
                ours.at.pointer.clone(),
            )
        } else {
            (
                format!(
                    "{} is published at {their_urls} as all are; ours has {our_urls} for it.",
                    called(ours)
                ),
                "remove its `servers`",
                our_place,
            )
        };
        let finding = Finding::new(Kind::ServerChanged, message, change).breaks(true);
        return findings.add(finding.ours(place).theirs(their_place), &trail);
    }
    let shared = |finding: Finding| finding.schema(&our_list.pointer);
    let of = if our_list.pointer == "/servers" {
        String::new()
    } else {
        format!(" of {}", called(ours))
    };
    let is_single = our_rest.len() == 1;
    while our_rest.len() == their_rest.len()
        && let (Some((our_url, our_at)), Some((their_url, their_at))) = (our_rest.pop(), their_rest.pop())
    {
        let finding = Finding::new(
            Kind::ServerChanged,
            format!("The server {our_url}{of} is published as {their_url}."),
            format!("change the URL to {their_url}"),
        );
        // Which server is for which region is told by the URL alone, so only a single one is surely the same.
        let mut finding = shared(finding.breaks(true).ours(&our_at.pointer).theirs(&their_at.pointer));
        if is_single {
            finding = finding.edit(Edit::SetScalar {
                at: our_at.get("url").pointer,
                value: json!(their_url),
            });
        }
        findings.add(finding, &trail);
    }
    for (url, at) in our_rest {
        let finding = Finding::new(
            Kind::ServerRemoved,
            format!("The server {url}{of} is not published."),
            "remove the server",
        );
        let finding = finding.breaks(true).ours(&at.pointer).theirs(&their_list.pointer);
        findings.add(shared(finding), &trail);
    }
    for (url, at) in their_rest {
        let finding = Finding::new(
            Kind::ServerAdded,
            format!("The server {url}{of} is published; ours lacks it."),
            "add the server, with its `x-region`",
        );
        findings.add(shared(finding.ours(&our_list.pointer).theirs(&at.pointer)), &trail);
    }
}
