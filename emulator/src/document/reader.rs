//! One operation of the document, with everything that it refers to.

use axum::http::{Method, StatusCode};
use serde_json::{Map, Value};

use super::{
    Argument, DocumentError, Link, Operation, QueryParameter, QueryShape, RequestBody, Server, Success, broken, child,
    resolve, strings,
};

/// Name of the security scheme that tells the operations of the data server from those of the API server.
pub(super) const DATA_TOKEN: &str = "DataToken";

/// Reads operations out of the whole document.
pub(super) struct Reader<'a> {
    root: &'a Value,
}

impl<'a> Reader<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        Self { root }
    }

    pub(super) fn operation(
        &self,
        path: &str,
        item: &Value,
        method: Method,
        operation: &Value,
    ) -> Result<Operation, DocumentError> {
        let pointer = child(&child("/paths", path), &method.as_str().to_lowercase());
        let id = operation["operationId"]
            .as_str()
            .ok_or_else(|| broken(&pointer, "has no operationId"))?
            .to_owned();
        let (server, scheme) = self
            .security(operation)
            .ok_or_else(|| broken(&pointer, "has no security scheme with an `x-scheme` word"))?;
        let parameters: Vec<&Value> = [&item["parameters"], &operation["parameters"]]
            .into_iter()
            .filter_map(Value::as_array)
            .flatten()
            .map(|parameter| resolve(self.root, parameter))
            .collect();
        let request = self.request(&pointer, operation)?;
        let (success, no_content) = self.success(&pointer, operation)?;
        let error_media_type = self
            .responses(operation)
            .filter(|(status, _)| status.is_client_error())
            .find_map(|(_, response)| media_type(response))
            .map_or_else(
                || success.media_type.clone().unwrap_or_default(),
                |(media_type, _)| media_type,
            );
        let datasource = self.datasource(&parameters, request.as_ref());
        Ok(Operation {
            server,
            scheme,
            path: path.to_owned(),
            query: named(&parameters, "query")
                .map(|(name, parameter)| self.query_parameter(name, parameter))
                .collect(),
            links: self.links(operation),
            permissions: strings(&operation["x-permissions"]["any-of"]),
            id,
            pointer,
            method,
            request,
            success,
            no_content,
            error_media_type,
            datasource,
        })
    }

    fn security(&self, operation: &Value) -> Option<(Server, String)> {
        let required = operation.get("security").or_else(|| self.root.get("security"))?;
        let name = required
            .as_array()?
            .iter()
            .find_map(|one| one.as_object()?.keys().next())?;
        let word = self.root["components"]["securitySchemes"][name]["x-scheme"].as_str()?;
        let server = if name == DATA_TOKEN { Server::Data } else { Server::Api };
        Some((server, word.to_owned()))
    }

    fn query_parameter(&self, name: String, parameter: &Value) -> QueryParameter {
        let schema = resolve(self.root, &parameter["schema"]);
        let list = schema["type"] == "array";
        // OpenAPI's default for lists in a query is the repeated key.
        let shape = match (list, parameter["explode"].as_bool().unwrap_or(true)) {
            (false, _) => QueryShape::Single,
            (true, false) => QueryShape::CommaList,
            (true, true) => QueryShape::RepeatedKey,
        };
        let value = if list {
            resolve(self.root, &schema["items"])
        } else {
            schema
        };
        QueryParameter {
            name,
            shape,
            required: parameter["required"] == true,
            // Strict here too: of a list that may grow, only what is known is taken.
            allowed: value
                .get("enum")
                .or_else(|| value.get("x-extensible-enum"))
                .map(strings),
        }
    }

    fn request(&self, pointer: &str, operation: &Value) -> Result<Option<RequestBody>, DocumentError> {
        let Some(body) = operation.get("requestBody") else {
            return Ok(None);
        };
        let body = resolve(self.root, body);
        let (media_type, content) =
            media_type(body).ok_or_else(|| broken(&child(pointer, "requestBody"), "has no content"))?;
        Ok(Some(RequestBody {
            media_type,
            schema: content["schema"].clone(),
            required: body["required"] == true,
        }))
    }

    fn responses<'o>(&'o self, operation: &'o Value) -> impl Iterator<Item = (StatusCode, &'o Value)> {
        operation["responses"]
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(status, response)| Some((status.parse().ok()?, resolve(self.root, response))))
    }

    fn success(&self, pointer: &str, operation: &Value) -> Result<(Success, Option<StatusCode>), DocumentError> {
        let mut with_body = None;
        let mut no_content = None;
        for (status, response) in self.responses(operation) {
            if !status.is_success() {
                continue;
            }
            match media_type(response) {
                Some((media_type, content)) => {
                    with_body.get_or_insert(Success {
                        status,
                        media_type: Some(media_type),
                        schema: content["schema"].clone(),
                    });
                }
                None => no_content = Some(status),
            }
        }
        let empty = no_content.map(|status| Success {
            status,
            media_type: None,
            schema: Value::Bool(true),
        });
        let success = with_body.or(empty);
        let success = success.ok_or_else(|| broken(&child(pointer, "responses"), "has no success"))?;
        Ok((success, no_content))
    }

    fn links(&self, operation: &Value) -> Vec<Link> {
        self.responses(operation)
            .filter_map(|(_, response)| response["links"].as_object())
            .flat_map(Map::values)
            .map(|link| resolve(self.root, link))
            .filter_map(|link| {
                let target = link["operationId"].as_str()?;
                let expression = link["parameters"].as_object()?.values().next()?.as_str()?;
                let pointer = expression.strip_prefix("$response.body#")?;
                Some(Link {
                    target: target.to_owned(),
                    pointer: pointer.to_owned(),
                })
            })
            .collect()
    }

    fn datasource(&self, parameters: &[&Value], request: Option<&RequestBody>) -> Option<Argument> {
        const MARK: &str = "x-argument";
        let marked = |value: &Value| value[MARK] == "datasource";
        if let Some(parameter) = parameters.iter().find(|parameter| marked(parameter)) {
            let name = parameter["name"].as_str()?.to_owned();
            return Some(if parameter["in"] == "path" {
                Argument::Path(name)
            } else {
                Argument::Query(name)
            });
        }
        let body = resolve(self.root, &request?.schema);
        let (name, _) = body["properties"]
            .as_object()?
            .iter()
            .find(|(_, property)| marked(property))?;
        Some(Argument::Body(name.clone()))
    }
}

/// The method, where a key of a path item is one.
pub(super) fn method(verb: &str) -> Option<Method> {
    const VERBS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    VERBS
        .contains(&verb)
        .then(|| Method::from_bytes(verb.to_ascii_uppercase().as_bytes()).ok())?
}

fn named<'a>(parameters: &'a [&'a Value], place: &'a str) -> impl Iterator<Item = (String, &'a Value)> {
    parameters
        .iter()
        .filter(move |parameter| parameter["in"] == place)
        .filter_map(|parameter| Some((parameter["name"].as_str()?.to_owned(), *parameter)))
}

fn media_type(body: &Value) -> Option<(String, &Value)> {
    let (media_type, content) = body["content"].as_object()?.iter().next()?;
    Some((media_type.clone(), content))
}
