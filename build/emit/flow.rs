//! The calls that a query is made of, with their arguments put where the document wants them.
//!
//! Where the datasource of Run Execution goes, and which id the two Get Execution calls take, is not published. So the
//! hand-written layer calls these functions, and the document alone decides (`x-argument`, `links`).

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::snake;
use crate::codegen::document::{Document, Failure, entries, reference};

pub fn flow(document: &Document) -> Result<TokenStream, Failure> {
    let run = run_execution(document)?;
    let get = by_one_argument(document, "getExecution")?;
    let get_data = by_one_argument(document, "getExecutionData")?;
    let get_schema = by_one_argument(document, "getDatasourceSchema")?;
    let fetch_data = by_one_argument(document, "fetchExecutionData")?;
    let fetch_schema = by_one_argument(document, "fetchSchemaData")?;
    let execution_key = linked_pointer(document, "runExecution", "getExecution")?;
    Ok(quote! {
        #run
        #get
        #get_data
        #get_schema
        #fetch_data
        #fetch_schema
        /// Where a Run Execution response holds the value that Get Execution takes.
        pub(crate) const EXECUTION_KEY: &str = #execution_key;
    })
}

fn run_execution(document: &Document) -> Result<TokenStream, Failure> {
    let operation = document.operation("runExecution")?;
    let body = entries(&operation.spec["requestBody"]["content"])
        .next()
        .and_then(|(_, content)| reference(&content["schema"]))
        .ok_or_else(|| {
            document.failure(
                format!("{}/requestBody", operation.pointer),
                "needs a body that is a `$ref` to a component",
            )
        })?;
    let takes_datasource = |value: &Value| value["x-argument"] == "datasource";
    let parameter = operation.parameters().find(|parameter| takes_datasource(parameter));
    let property = document
        .schema(body)
        .into_iter()
        .flat_map(|schema| entries(&schema["properties"]))
        .find(|(_, property)| takes_datasource(property));
    let (outside, inside) = match (parameter, property) {
        (Some(parameter), None) => {
            let setter = snake(parameter["name"].as_str().unwrap_or_default());
            (Some(quote! { .#setter(datasource) }), None)
        }
        (None, Some((name, _))) => {
            let setter = snake(name);
            (None, Some(quote! { .#setter(datasource) }))
        }
        _ => {
            return Err(document.failure(
                operation.pointer,
                "exactly one parameter or body property must be marked `x-argument: datasource`",
            ));
        }
    };
    Ok(quote! {
        pub(crate) fn run_execution(
            api: &crate::api::Client,
            datasource: String,
            sql: String,
            r: Option<String>,
            parameters: Option<crate::api::types::InputParameters>,
        ) -> crate::api::builder::RunExecution<'_> {
            api.run_execution()
                #outside
                .body_map(|body| body.sql_query(sql).r_query(r).parameters(parameters)#inside)
        }
    })
}

/// An operation that is called with one value: its path parameter, or else its only required one.
fn by_one_argument(document: &Document, id: &str) -> Result<TokenStream, Failure> {
    let operation = document.operation(id)?;
    let parameters: Vec<&Value> = operation
        .parameters()
        .map(|parameter| document.resolve(parameter))
        .collect();
    let mut takers = parameters.iter().filter(|parameter| parameter["required"] == true);
    let (Some(parameter), None) = (takers.next(), takers.next()) else {
        return Err(document.failure(operation.pointer, "needs exactly one required parameter"));
    };
    let module = if operation.on_data_server() {
        quote!(data)
    } else {
        quote!(api)
    };
    let name = snake(id);
    let setter = snake(parameter["name"].as_str().unwrap_or_default());
    let builder = super::builder(id);
    Ok(quote! {
        pub(crate) fn #name(client: &crate::#module::Client, key: impl Into<String>) -> crate::#module::builder::#builder<'_> {
            client.#name().#setter(key.into())
        }
    })
}

/// The JSON pointer into the response of `from` whose value the link to `to` hands on.
fn linked_pointer(document: &Document, from: &str, to: &str) -> Result<String, Failure> {
    let operation = document.operation(from)?;
    entries(&operation.spec["responses"])
        .flat_map(|(_, response)| entries(&document.resolve(response)["links"]))
        .filter(|(_, link)| link["operationId"] == to)
        .flat_map(|(_, link)| entries(&link["parameters"]))
        .find_map(|(_, expression)| expression.as_str()?.strip_prefix("$response.body#"))
        .map(str::to_owned)
        .ok_or_else(|| {
            document.failure(
                format!("{}/responses", operation.pointer),
                format!("needs a link to `{to}` with a parameter `$response.body#/…`"),
            )
        })
}
