//! What a new emulator starts with.

use serde::Deserialize;
use std::collections::BTreeMap;

use crate::state::{Members, State, Stored, kind_named};

/// The datasource whose queries run against the sample database from the start.
pub(crate) const DATASOURCE_ID: &str = "f1gh-ts00-demo";

#[derive(Deserialize)]
struct Planted {
    kind: String,
    id: String,
    attributes: Members,
    #[serde(default)]
    relationships: BTreeMap<String, Vec<String>>,
}

pub(crate) fn plant(state: &State) -> rusqlite::Result<()> {
    let seed: Vec<Planted> = serde_json::from_str(include_str!("data/seed.json"))
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    for planted in seed {
        let kind = kind_named(&planted.kind)?;
        let stored = Stored {
            attributes: planted.attributes,
            relationships: Members::new(),
        };
        state.put(kind, &planted.id, &stored)?;
        for (name, targets) in planted.relationships {
            state.link(kind, &planted.id, &name, &targets)?;
        }
    }
    Ok(())
}
