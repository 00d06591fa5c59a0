//! The decoders of foreign bytes, each with what must hold whatever the bytes are. The fuzz targets in `fuzz/` call them,
//! and so do the tests of properties, and those that replay the corpus.

#![allow(clippy::unwrap_used, missing_docs, reason = "a panic is how a finding is told")]

use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use reqwest::{
    StatusCode,
    header::{CONTENT_TYPE, HeaderMap, HeaderValue},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::json;

use crate::{
    ByteStream, Compound, Error, ErrorKind, Identify, Included, Operation, QueryResult, ResultLimits,
    api::types::{self, ResourceRef},
    error::{Head, Redactor, Secrets},
    result::Info,
    wire::decode,
};

/// A secret that is known while a body is read.
pub const KEY: &str = "k3y-0f-th3-f0zz";
/// What a request sends that is answered by a document.
const SENT: [&str; 2] = [KEY, "s3cr3t-1n-th3-r3qu3st"];
/// More than any message has, in bytes.
const LONGEST_MESSAGE: usize = 16 * 1024;

/// The body of a success, as each of the documents that an operation may answer with.
pub fn documents(body: &[u8]) {
    round_trip::<types::ConnectionTestResult>(body);
    round_trip::<types::RefreshResult>(body);
    round_trip::<types::ExecutionDataAccess>(body);
    round_trip::<types::SchemaDataAccess>(body);
    round_trip::<types::DatasourceAgentWithSecretDocument>(body);
    compound::<types::DatasourceDocument>(body);
    compound::<types::DatasourceCollection>(body);
    compound::<types::DatasourceAgentDocument>(body);
    compound::<types::DatasourceAgentCollection>(body);
    compound::<types::ExecutionDocument>(body);
    compound::<types::DashboardCollection>(body);
    compound::<types::FilterDocument>(body);
    compound::<types::SqlSnippetDocument>(body);
    compound::<types::UserGroupDocument>(body);
    if let Some(dashboard) = compound::<types::DashboardDocument>(body) {
        let included = Included::of(&dashboard);
        let linked = included.follow(&dashboard.data.reports()).count();
        assert!(linked <= dashboard.data.reports().len());
        let _ = included.follow(&dashboard.data.user()).count();
    }
}

/// What can be read can be written, and read again.
fn round_trip<T: DeserializeOwned + Serialize>(body: &[u8]) -> Option<T> {
    match decode::<T>(body) {
        Ok(value) => {
            let written = serde_json::to_vec(&value).unwrap();
            decode::<T>(&written).map_err(|(_, why)| why).unwrap();
            Some(value)
        }
        Err((path, why)) => {
            for head in heads(StatusCode::OK).take(2) {
                let error = head.decode_error(Bytes::copy_from_slice(body), path.clone(), &why.to_string());
                assert_fit(&error, &SENT);
                assert_eq!(error.kind(), ErrorKind::Undecodable);
            }
            None
        }
    }
}

fn compound<T: DeserializeOwned + Serialize + Compound>(body: &[u8]) -> Option<T> {
    let document = round_trip::<T>(body)?;
    let included = Included::of(&document);
    assert!(included.len() <= document.primary().len() + document.included().len());
    for resource in document.included().iter().map(ResourceRef::from) {
        // Where one is there twice, either is found by its type and id.
        let found = included.get(resource.type_name(), resource.id_ref()).unwrap();
        assert_eq!(
            (found.type_name(), found.id_ref()),
            (resource.type_name(), resource.id_ref())
        );
        if let ResourceRef::Unknown(unknown) = resource {
            assert!(included.find(unknown as &dyn Identify).is_some());
        }
    }
    Some(document)
}

/// The body of an error status.
pub fn errors(body: &[u8]) {
    for status in [301, 400, 401, 403, 422, 500, 599] {
        for head in heads(StatusCode::from_u16(status).unwrap()) {
            assert_fit(&head.status_error(Bytes::copy_from_slice(body)), &SENT);
        }
    }
}

/// An answer of an operation that may send secrets, of one that does not, and of the data server.
fn heads(status: StatusCode) -> impl Iterator<Item = Head> {
    let heads = [
        Operation::all().iter().find(|operation| operation.secret_response),
        Operation::all().iter().find(|operation| !operation.secret_response),
        Operation::all()
            .iter()
            .find(|operation| operation.server == crate::Server::Data),
    ];
    heads.into_iter().flatten().map(move |operation| Head {
        operation,
        status,
        headers: HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=k3y"))]),
        redactor: Redactor::new(KEY, Some(json!({"password": SENT[1]}).to_string().as_bytes())),
    })
}

/// A message is short, on one line, and has no secret.
fn assert_fit(error: &Error, secrets: &[&str]) {
    let debug = format!("{error:?}");
    for shown in [error.to_string(), error.path().unwrap_or_default().to_owned()] {
        assert!(shown.len() <= LONGEST_MESSAGE, "{} bytes", shown.len());
        assert!(!shown.contains(char::is_control), "{shown:?}");
        for secret in secrets {
            assert!(!shown.contains(secret) && !debug.contains(secret), "{shown}");
        }
    }
}

/// How a result was read.
#[derive(Debug, PartialEq)]
pub struct Outcome {
    pub columns: Vec<String>,
    /// The JSON of each cell.
    pub rows: Vec<Vec<String>>,
    /// Whether it was whole.
    pub is_whole: bool,
}

/// A result, first in pieces whose length the first byte gives, then as a whole: that makes no difference.
pub fn results(bytes: &[u8]) {
    let Some((first, body)) = bytes.split_first() else {
        return;
    };
    let whole = read_result(body, usize::MAX);
    let cut = read_result(body, usize::from(*first).max(1));
    assert_eq!(whole, cut);
}

/// Reads a result that comes in pieces of a length.
pub fn read_result(body: &[u8], length: usize) -> Outcome {
    let limits = ResultLimits::default().row_bytes(1 << 16).total_bytes(1 << 20);
    let mut batches = open(body, length, limits).batches();
    let columns: Vec<String> = batches.columns().iter().map(|column| column.name.clone()).collect();
    let mut rows = Vec::new();
    loop {
        let batch = match ready(batches.try_next()) {
            Ok(Some(batch)) => batch,
            ended => {
                if let Err(error) = &ended {
                    assert_eq!(error.kind(), ErrorKind::Undecodable);
                    assert_fit(error, &[KEY]);
                    assert!(ready(batches.try_next()).unwrap().is_none(), "nothing follows an error");
                }
                return Outcome {
                    columns,
                    rows,
                    is_whole: ended.is_ok(),
                };
            }
        };
        assert_eq!(batch.first_row(), rows.len() as u64 + 1);
        for row in 0..batch.len() {
            if let Err(error) = batch.row::<Vec<i64>>(row) {
                assert_fit(&error, &[KEY]);
            }
            let cells = (0..columns.len()).map(|column| {
                let cell = batch.cell(row, column);
                let _ = cell.text();
                cell.json().to_owned()
            });
            rows.push(cells.collect());
        }
    }
}

pub(crate) fn open(body: &[u8], length: usize, limits: ResultLimits) -> QueryResult {
    let execution = json!({"id": "e", "type": "executions", "attributes": {}});
    let secrets = Secrets::default();
    secrets.add(KEY);
    let info = Info::new("e", serde_json::from_value(execution).unwrap(), None, secrets);
    let pieces = body.chunks(length).map(Bytes::copy_from_slice).collect();
    ready(QueryResult::open(info, ByteStream::resumed(pieces, None), limits)).unwrap()
}

/// What a future gives that has nothing to wait for.
fn ready<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("there is nothing to wait for"),
    }
}

#[cfg(test)]
#[path = "fuzzing/tests.rs"]
mod tests;
