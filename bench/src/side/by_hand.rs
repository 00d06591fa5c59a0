//! What one would write without this project: the whole body, and then all of its rows.

use std::time::Duration;

use bytes::Bytes;
use cluvio::api::types::{ExecutionDataAccess, ExecutionDocument, ExecutionStatus, RunExecutionRequest};
use reqwest::{Client, RequestBuilder, header};

use super::{DATASOURCE, Measured, SQL, Watch};
use crate::{
    Failure,
    operation::{self, ACCESS, DATA, RUN, STATE},
    row::{Body, Row, Sum},
};

pub(super) async fn run(base: &str) -> Result<Measured, Failure> {
    let (watch, mut sum) = (Watch::start(), Sum::default());
    let body: Body<Row> = serde_json::from_slice(&download(base).await?)?;
    body.rows.iter().for_each(|row| sum.row(row));
    Ok(watch.summed(sum))
}

/// The whole body.
pub(super) async fn download(base: &str) -> Result<Bytes, Failure> {
    let http = Client::builder().no_proxy().build()?;
    let query = RunExecutionRequest {
        sql_query: SQL.to_owned(),
        parameters: None,
        r_query: None,
    };
    let start = request(&http, base, RUN, DATASOURCE)?.json(&query);
    let mut execution: ExecutionDocument = start.send().await?.error_for_status()?.json().await?;
    let id = execution.data.id.clone();
    loop {
        execution = request(&http, base, STATE, &id)?
            .send()
            .await?
            .error_for_status()?
            .json()
            .await?;
        let status = execution
            .data
            .attributes
            .and_then(|attributes| attributes.execution_status);
        if status == Some(ExecutionStatus::Completed) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let access = request(&http, base, ACCESS, &id)?.send().await?.error_for_status()?;
    let access: ExecutionDataAccess = access.json().await?;
    let key = access.data_key.ok_or("there is no data key")?;
    let data = request(&http, base, DATA, &key)?.send().await?.error_for_status()?;
    Ok(data.bytes().await?)
}

fn request(http: &Client, base: &str, name: &str, argument: &str) -> Result<RequestBuilder, Failure> {
    let operation = operation::named(name)?;
    let method = operation.method.parse()?;
    let request = http.request(method, operation::url(base, name, argument)?);
    Ok(request.header(header::ACCEPT, operation.accept))
}
