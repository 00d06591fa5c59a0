//! What comes in: a decoded value, or a stream of bytes.

use std::{
    fmt,
    ops::Deref,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use reqwest::{StatusCode, header::HeaderMap};
use serde::de::DeserializeOwned;

use super::Answer;
use crate::{Error, Operation, error::Refusal};

/// A decoded response, with its status and headers. Dereferences to the value.
pub struct ResponseValue<T> {
    inner: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> ResponseValue<T> {
    /// The value alone.
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

/// Headers are left out: a server may put secrets there.
impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue")
            .field("status", &self.status)
            .field("inner", &self.inner)
            .finish()
    }
}

impl<T: DeserializeOwned> ResponseValue<T> {
    pub(crate) async fn from_response(mut answer: Answer) -> Result<Self, Error> {
        let operation = answer.operation;
        let status = answer.status();
        let headers = std::mem::take(answer.response.headers_mut());
        let Answer { response, redactor, .. } = answer;
        let body = response
            .bytes()
            .await
            .map_err(|error| Error::from(error).with_operation(operation))?;
        let mut decoder = serde_json::Deserializer::from_slice(&body);
        let decoded = serde_path_to_error::deserialize(&mut decoder)
            .map_err(|error| {
                let path = error.path().to_string();
                ((path != ".").then_some(path), error.into_inner())
            })
            .and_then(|value| decoder.end().map(|()| value).map_err(|error| (None, error)));
        match decoded {
            Ok(inner) => Ok(Self { inner, status, headers }),
            Err((path, why)) => {
                let refusal = Refusal {
                    operation,
                    status,
                    headers: &headers,
                    body: body.clone(),
                    redactor,
                };
                Err(refusal.into_decode_error(path, &why.to_string()))
            }
        }
    }
}

impl ResponseValue<()> {
    #[allow(
        dead_code,
        reason = "called for operations without a response body, of which the document may have none"
    )]
    pub(crate) fn empty(answer: Answer) -> Self {
        Self {
            inner: (),
            status: answer.status(),
            headers: answer.response.headers().clone(),
        }
    }
}

impl ResponseValue<ByteStream> {
    pub(crate) fn stream(answer: Answer) -> Self {
        let status = answer.status();
        let headers = answer.response.headers().clone();
        let operation = answer.operation;
        let stream = MapError {
            stream: Box::pin(answer.response.bytes_stream()),
            operation,
        };
        Self {
            inner: ByteStream(Box::pin(stream)),
            status,
            headers,
        }
    }
}

/// The bytes of a body as they arrive. A body that breaks off ends in an error.
pub struct ByteStream(Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>);

impl ByteStream {
    /// All bytes.
    ///
    /// # Errors
    ///
    /// [`Connection`](crate::ErrorKind::Connection) when the body breaks off, [`Timeout`](crate::ErrorKind::Timeout)
    /// when the server falls silent.
    pub async fn collect(mut self) -> Result<Bytes, Error> {
        let mut body = BytesMut::new();
        while let Some(chunk) = std::future::poll_fn(|context| self.0.as_mut().poll_next(context)).await {
            body.extend_from_slice(&chunk?);
        }
        Ok(body.freeze())
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}

struct MapError<S> {
    stream: Pin<Box<S>>,
    operation: &'static Operation,
}

impl<S: Stream<Item = reqwest::Result<Bytes>>> Stream for MapError<S> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let operation = self.operation;
        self.stream
            .as_mut()
            .poll_next(context)
            .map_err(|error| Error::from(error).with_operation(operation))
    }
}
