//! Creating and updating resources from JSON:API bodies.

use serde_json::{Value, json};

use crate::clock;
use crate::context::{Call, Context};
use crate::problem::Problem;
use crate::shapes::Kind;
use crate::state::{Members, Stored};

const ATTRIBUTES: &str = "/data/attributes";
const RELATIONSHIPS: &str = "/data/relationships";

/// Adds a resource of the body's attributes on top of `defaults`.
pub(super) fn create(context: &Context, call: &Call<'_>, kind: Kind, id: &str, defaults: Value) -> Result<(), Problem> {
    let mut stored = Stored::default();
    merge(&mut stored.attributes, &defaults);
    let now = clock::date_time(Some(clock::now()));
    merge(&mut stored.attributes, &json!({ "created_at": now, "updated_at": now }));
    write(context, call, kind, id, stored)
}

/// Changes only what the body has.
pub(super) fn update(context: &Context, call: &Call<'_>, kind: Kind, id: &str) -> Result<(), Problem> {
    let stored = context.state.get(kind, id)?;
    let missing = || Problem::not_found(format!("no {} has the id {id}", kind.0));
    let mut stored = stored.ok_or_else(missing)?;
    let now = clock::date_time(Some(clock::now()));
    merge(&mut stored.attributes, &json!({ "updated_at": now }));
    write(context, call, kind, id, stored)
}

/// Refuses a blank value, and on creation an absent one.
pub(super) fn check_present(call: &Call<'_>, attribute: &str, required: bool) -> Result<(), Problem> {
    let place = format!("{ATTRIBUTES}/{attribute}");
    let value = call.body.pointer(&place);
    match value.and_then(Value::as_str) {
        None if value.is_none() && !required => Ok(()),
        Some(text) if !text.trim().is_empty() => Ok(()),
        _ => Err(Problem::invalid(place, format!("{attribute} can't be blank"))),
    }
}

/// The id that the body links to by a relationship that can be changed, but not taken away.
pub(super) fn linked_id<'a>(call: &'a Call<'_>, relationship: &str) -> Result<Option<&'a str>, Problem> {
    let place = format!("{RELATIONSHIPS}/{relationship}");
    let Some(sent) = call.body.pointer(&place) else {
        return Ok(None);
    };
    match sent["data"]["id"].as_str() {
        Some(id) => Ok(Some(id)),
        None => Err(Problem::invalid(place, format!("{relationship} can't be blank"))),
    }
}

fn write(context: &Context, call: &Call<'_>, kind: Kind, id: &str, mut stored: Stored) -> Result<(), Problem> {
    if let Some(attributes) = call.body.pointer(ATTRIBUTES) {
        merge(&mut stored.attributes, attributes);
    }
    let sent = call.body.pointer(RELATIONSHIPS).and_then(Value::as_object);
    let shape = context.contract.shapes.get(kind);
    let mut links = Vec::new();
    for (name, value) in sent.into_iter().flatten() {
        match shape.and_then(|shape| shape.relationship(name)) {
            Some(relationship) => {
                let targets = targets(context, relationship.target, name, &value["data"])?;
                links.push((name, targets));
            }
            None => {
                stored.relationships.insert(name.clone(), value.clone());
            }
        }
    }
    // Everything is checked by now, so nothing is left half written.
    context.state.put(kind, id, &stored)?;
    for (name, targets) in links {
        context.state.link(kind, id, name, &targets)?;
    }
    Ok(())
}

/// The ids in a linkage, each of which must exist.
fn targets(context: &Context, kind: Kind, name: &str, data: &Value) -> Result<Vec<String>, Problem> {
    let place = format!("{RELATIONSHIPS}/{name}/data");
    let identifiers = match data {
        Value::Array(list) => {
            let places = (0..list.len()).map(|index| format!("{place}/{index}"));
            places.zip(list).collect()
        }
        Value::Null => Vec::new(),
        one => vec![(place, one)],
    };
    let mut ids = Vec::new();
    for (place, identifier) in identifiers {
        let id = identifier["id"].as_str().unwrap_or_default();
        if context.state.get(kind, id)?.is_none() {
            return Err(Problem::invalid(place, format!("no {} has the id {id}", kind.0)));
        }
        ids.push(id.to_owned());
    }
    Ok(ids)
}

fn merge(members: &mut Members, added: &Value) {
    for (name, value) in added.as_object().into_iter().flatten() {
        members.insert(name.clone(), value.clone());
    }
}
