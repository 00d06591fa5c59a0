//! Which operation a method and path mean, on one of the two servers.

use std::collections::BTreeMap;

use axum::http::{Method, StatusCode};
use percent_encoding::percent_decode_str;

use crate::document::{Document, DocumentError, Operation, Server, broken, child};
use crate::problem::Problem;

pub(crate) struct Routes {
    /// For each path its methods, with the place of the operation in the document.
    paths: matchit::Router<Vec<(Method, usize)>>,
}

/// The values of a path's parameters, by name.
pub(crate) type PathValues = BTreeMap<String, String>;

impl Routes {
    pub(crate) fn of(document: &Document, server: Server) -> Result<Self, DocumentError> {
        let mut by_path: BTreeMap<&str, Vec<(Method, usize)>> = BTreeMap::new();
        for (index, operation) in document.operations.iter().enumerate() {
            if operation.server == server {
                let methods = by_path.entry(&operation.path).or_default();
                methods.push((operation.method.clone(), index));
            }
        }
        let mut paths = matchit::Router::new();
        for (path, methods) in by_path {
            paths
                .insert(path, methods)
                .map_err(|error| broken(&child("/paths", path), error))?;
        }
        Ok(Self { paths })
    }

    pub(crate) fn find<'d>(
        &self,
        document: &'d Document,
        method: &Method,
        path: &str,
    ) -> Result<(&'d Operation, PathValues), Problem> {
        let found = self
            .paths
            .at(path)
            .map_err(|_| Problem::new(StatusCode::NOT_FOUND, "unknown_path", "no such path"))?;
        let operation = found.value.iter().find(|(one, _)| one == method);
        let Some((_, index)) = operation else {
            let allowed: Vec<&str> = found.value.iter().map(|(one, _)| one.as_str()).collect();
            let allowed = allowed.join(", ");
            let detail = format!("this path takes {allowed}");
            let mut problem = Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", detail);
            problem.allow = Some(allowed);
            return Err(problem);
        };
        let operation = &document.operations[*index];
        // The router normalizes names of parameters that share a place, so they are read by order.
        let values = found
            .params
            .iter()
            .map(|(_, value)| percent_decode_str(value).decode_utf8_lossy().into_owned());
        let names = in_path_order(&operation.path);
        Ok((operation, names.zip(values).collect()))
    }
}

fn in_path_order(path: &str) -> impl Iterator<Item = String> {
    path.split('/').filter_map(|segment| {
        let name = segment.strip_prefix('{')?.strip_suffix('}')?;
        Some(name.to_owned())
    })
}
