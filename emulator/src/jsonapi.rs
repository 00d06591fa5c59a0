//! JSON:API documents made of what the state holds.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::problem::Problem;
use crate::shapes::{Kind, Secrets, Shape, Shapes};
use crate::state::State;

pub(crate) struct Writer<'a> {
    pub(crate) state: &'a State,
    pub(crate) shapes: &'a Shapes,
    pub(crate) secrets: Secrets,
}

impl Writer<'_> {
    /// A document of one resource; `include` is None where it was not asked for.
    pub(crate) fn single(&self, kind: Kind, id: &str, include: Option<&[String]>) -> Result<Value, Problem> {
        let mut document = json!({ "data": self.resource(kind, id)? });
        self.include(&mut document, kind, &[id.to_owned()], include)?;
        Ok(document)
    }

    /// A document of every resource of a kind.
    pub(crate) fn collection(&self, kind: Kind, include: Option<&[String]>) -> Result<Value, Problem> {
        let ids = self.state.list(kind)?;
        let data: Vec<Value> = ids.iter().map(|id| self.resource(kind, id)).collect::<Result<_, _>>()?;
        let mut document = json!({ "data": data });
        self.include(&mut document, kind, &ids, include)?;
        Ok(document)
    }

    pub(crate) fn resource(&self, kind: Kind, id: &str) -> Result<Value, Problem> {
        let shape = self.shape(kind)?;
        let stored = self
            .state
            .get(kind, id)?
            .ok_or_else(|| Problem::not_found(format!("no {} has the id {id}", kind.0)))?;
        let mut resource = json!({
            "id": id,
            "type": shape.type_word,
            "attributes": shape.attributes(&stored.attributes, self.secrets),
        });
        let mut relationships = stored.relationships;
        for relationship in &shape.relationships {
            let ids = self.state.linked(kind, id, &relationship.name)?;
            let target = self.shape(relationship.target)?;
            let written = relationship.write(&target.type_word, &ids);
            relationships.insert(relationship.name.clone(), written);
        }
        if !relationships.is_empty() {
            resource["relationships"] = relationships.into();
        }
        Ok(resource)
    }

    /// No resource is in a document twice, so the primary ones are not included again.
    fn include(
        &self,
        document: &mut Value,
        kind: Kind,
        ids: &[String],
        include: Option<&[String]>,
    ) -> Result<(), Problem> {
        let Some(names) = include else {
            return Ok(());
        };
        let shape = self.shape(kind)?;
        let mut written: BTreeSet<(Kind, String)> = ids.iter().map(|id| (kind, id.clone())).collect();
        let mut included = Vec::new();
        for relationship in names.iter().filter_map(|name| shape.relationship(name)) {
            for id in ids {
                for target in self.state.linked(kind, id, &relationship.name)? {
                    if written.insert((relationship.target, target.clone())) {
                        included.push(self.resource(relationship.target, &target)?);
                    }
                }
            }
        }
        document["included"] = included.into();
        Ok(())
    }

    fn shape(&self, kind: Kind) -> Result<&Shape, Problem> {
        self.shapes
            .get(kind)
            .ok_or_else(|| Problem::not_found(format!("the document describes no {}", kind.0)))
    }
}
