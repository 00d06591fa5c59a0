//! The calls that a query is made of, with their arguments put where the document wants them.
//!
//! Where the datasource of Run Execution goes, and which id the two Get Execution calls take, could not be read. So the
//! hand-written layer calls these functions, and the document alone decides (`x-argument`, `links`).

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::snake;
use crate::codegen::document::{Document, Failure, entries, reference};

/// The operations that the hand-written layer calls with one value.
const BY_ONE_ARGUMENT: [&str; 6] = [
    "getDatasource",
    "getExecution",
    "getExecutionData",
    "getDatasourceSchema",
    "fetchExecutionData",
    "fetchSchemaData",
];

pub fn flow(document: &Document) -> Result<TokenStream, Failure> {
    let run = run_execution(document)?;
    let by_one_argument: Vec<TokenStream> = BY_ONE_ARGUMENT
        .into_iter()
        .map(|id| by_one_argument(document, id))
        .collect::<Result<_, _>>()?;
    let execution_key = execution_key(document)?;
    Ok(quote! {
        #run
        #(#by_one_argument)*
        /// Where a Run Execution response holds the value that Get Execution takes.
        pub(crate) const EXECUTION_KEY: &str = #execution_key;
    })
}

/// What the calls cannot be written from.
pub fn findings(document: &Document) -> Vec<Failure> {
    let calls = BY_ONE_ARGUMENT
        .into_iter()
        .map(|id| by_one_argument(document, id).err());
    [run_execution(document).err(), execution_key(document).err()]
        .into_iter()
        .chain(calls)
        .flatten()
        .collect()
}

fn run_execution(document: &Document) -> Result<TokenStream, Failure> {
    let operation = document.operation("runExecution")?;
    let body = entries(&operation.spec["requestBody"]["content"])
        .next()
        .and_then(|(_, content)| reference(&content["schema"]))
        .ok_or_else(|| {
            document.failure(
                "needed-body",
                format!("{}/requestBody", operation.pointer),
                "needs a body that is a `$ref` to a component",
                "move the body's schema to `components/schemas`, and refer to it",
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
                "needed-argument",
                operation.pointer,
                "exactly one parameter or body property must be marked `x-argument: datasource`",
                "mark the one that carries the id of the datasource",
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
        return Err(document.failure(
            "needed-parameter",
            operation.pointer,
            "needs exactly one required parameter",
            "make the one required that names what is asked for, and no other",
        ));
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

/// The JSON pointer into a Run Execution response whose value the link to Get Execution hands on.
fn execution_key(document: &Document) -> Result<String, Failure> {
    let (from, to) = (document.operation("runExecution")?, "getExecution");
    entries(&from.spec["responses"])
        .flat_map(|(_, response)| entries(&document.resolve(response)["links"]))
        .filter(|(_, link)| link["operationId"] == to)
        .flat_map(|(_, link)| entries(&link["parameters"]))
        .find_map(|(_, expression)| expression.as_str()?.strip_prefix("$response.body#"))
        .map(str::to_owned)
        .ok_or_else(|| {
            document.failure(
                "needed-link",
                format!("{}/responses", from.pointer),
                format!("needs a link to `{to}` with a parameter `$response.body#/…`"),
                format!("add to the successful response a link that gives `{to}` its id"),
            )
        })
}
