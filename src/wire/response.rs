//! What comes in: a decoded value, or a stream of bytes.

use std::{
    collections::VecDeque,
    fmt,
    ops::Deref,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use reqwest::{StatusCode, header::HeaderMap};
use serde::de::DeserializeOwned;

use super::{Answer, Body, Ending, stall::Unstalled};
use crate::{Error, ErrorKind, error::Head, query::Deadline};

/// A decoded response, with its status, headers and raw body. Dereferences to the value.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// let answer = cluvio.api().get_dashboard().id("8qxn-y9ex-65vd").send().await?;
/// println!("{} with {} bytes, {:?}", answer.status(), answer.body().len(), answer.headers().get("content-type"));
/// println!("{}", answer.data.id); // dereferences to the value
/// let dashboard = answer.into_inner();
/// # Ok(())
/// # }
/// ```
pub struct ResponseValue<T> {
    inner: T,
    head: Head,
    body: Bytes,
}

impl<T> ResponseValue<T> {
    /// The value alone.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// use cluvio::api::types::DashboardDocument;
    ///
    /// let dashboard: DashboardDocument = cluvio.api().get_dashboard().id("v3kd-90xw-m2pq").send().await?.into_inner();
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// The status of the response.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let answer = cluvio.api().get_dashboard().id("v3kd-90xw-m2pq").send().await?;
    /// println!("answered with {}", answer.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers of the response.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let answer = cluvio.api().list_datasources().send().await?;
    /// println!("served by {:?}", answer.headers().get("server"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The body as it came, with whatever the document does not know; empty where it is streamed.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = cluvio.api().get_dashboard().id("v3kd-90xw-m2pq").send().await?;
    /// std::fs::write("dashboard.json", answer.body())?; // with what this version does not know
    /// # Ok(())
    /// # }
    /// ```
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The error for a value that decodes but cannot be used.
    pub(crate) fn unusable(&self, why: &str) -> Error {
        self.head.error(ErrorKind::Undecodable, why, self.body.clone())
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
            .field("status", &self.head.status)
            .field("inner", &self.inner)
            .finish()
    }
}

impl<T: DeserializeOwned> ResponseValue<T> {
    pub(crate) async fn from_response(answer: Answer) -> Result<Self, Error> {
        let Answer { head, body, attempts } = answer;
        // The generator makes a stream of whatever the data server sends, and all else has been read.
        let Body::Whole(body) = body else {
            return Err(head.error(ErrorKind::Undecodable, "the answer was not read", Bytes::new()));
        };
        match decode(&body) {
            Ok(inner) => Ok(Self { inner, head, body }),
            Err((path, why)) => {
                let error = head.decode_error(body, path, &why.to_string()).with_attempts(attempts);
                // A success tells that a change was made, whatever is wrong with its body.
                Err(error.with_outcome_unknown(head.operation))
            }
        }
    }
}

/// The JSON without the byte order mark that some servers put before it.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Decodes a whole body; an error comes with the path to the field, if there is one.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, (Option<String>, serde_json::Error)> {
    let mut decoder = serde_json::Deserializer::from_slice(without_mark(body));
    let value = serde_path_to_error::deserialize(&mut decoder).map_err(|error| {
        let path = error.path().to_string();
        ((path != ".").then_some(path), error.into_inner())
    })?;
    decoder.end().map_err(|error| (None, error))?;
    Ok(value)
}

impl ResponseValue<()> {
    #[allow(
        dead_code,
        reason = "called for operations without a response body, of which the document may have none"
    )]
    pub(crate) fn empty(answer: Answer) -> Self {
        Self {
            inner: (),
            head: answer.head,
            body: Bytes::new(),
        }
    }
}

impl ResponseValue<ByteStream> {
    pub(crate) fn stream(answer: Answer) -> Self {
        let Answer { head, body, .. } = answer;
        let body = match body {
            Body::Coming(response, rules) => {
                let bytes = Checked {
                    stream: Box::pin(response.bytes_stream()),
                    ending: Ending::of(&head),
                    head: head.clone(),
                };
                ByteStream::of(Unstalled::new(bytes, rules.read_timeout))
            }
            Body::Whole(body) => ByteStream::resumed(vec![body], None),
        };
        Self {
            inner: body,
            head,
            body: Bytes::new(),
        }
    }
}

/// The bytes of a body as they arrive. A body that breaks off ends in an error.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// let body = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?.byte_stream();
/// let bytes = body.collect().await?; // or piece by piece: it is a `Stream`
/// # Ok(())
/// # }
/// ```
pub struct ByteStream {
    /// What has been taken from the network before.
    begin: VecDeque<Bytes>,
    rest: Option<Rest>,
}

type Rest = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

impl ByteStream {
    /// The stream with `begin` put back before it; without a `rest`, that is all.
    pub(crate) fn resumed(begin: Vec<Bytes>, rest: Option<Self>) -> Self {
        let mut stream = rest.unwrap_or(Self {
            begin: VecDeque::new(),
            rest: None,
        });
        for bytes in begin.into_iter().rev().filter(|bytes| !bytes.is_empty()) {
            stream.begin.push_front(bytes);
        }
        stream
    }

    /// The bytes of another stream.
    pub(crate) fn of(stream: impl Stream<Item = Result<Bytes, Error>> + Send + 'static) -> Self {
        Self {
            begin: VecDeque::new(),
            rest: Some(Box::pin(stream)),
        }
    }

    /// The stream, which fails at the deadline.
    pub(crate) fn until(self, deadline: Deadline) -> Self {
        Self::of(deadline.limit_stream("its data was being downloaded", self))
    }

    pub(crate) async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All bytes.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let body = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?.byte_stream();
    /// let bytes = body.collect().await?;
    /// println!("{} bytes of JSON", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Connection`](crate::ErrorKind::Connection) when the body breaks off, [`Timeout`](crate::ErrorKind::Timeout)
    /// when the server falls silent.
    pub async fn collect(self) -> Result<Bytes, Error> {
        self.collect_within(u64::MAX).await
    }

    /// All bytes, if they are no more than the limit.
    pub(crate) async fn collect_within(mut self, limit: u64) -> Result<Bytes, Error> {
        let mut body = BytesMut::new();
        while let Some(bytes) = self.next().await {
            let bytes = bytes?;
            if (body.len() + bytes.len()) as u64 > limit {
                return Err(Error::new(
                    ErrorKind::Undecodable,
                    format!("the body is larger than {limit} bytes, the limit that is set for what is held in memory"),
                ));
            }
            body.extend_from_slice(&bytes);
        }
        Ok(body.freeze())
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(bytes) = self.begin.pop_front() {
            return Poll::Ready(Some(Ok(bytes)));
        }
        match &mut self.rest {
            Some(rest) => rest.as_mut().poll_next(context),
            None => Poll::Ready(None),
        }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}

/// What comes, with the errors of this crate.
struct Checked<S> {
    stream: Pin<Box<S>>,
    ending: Option<Ending>,
    head: Head,
}

impl<S: Stream<Item = reqwest::Result<Bytes>>> Stream for Checked<S> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = match ready!(self.stream.as_mut().poll_next(context)) {
            Some(Ok(bytes)) => {
                if let Some(ending) = &mut self.ending {
                    ending.take(&bytes);
                }
                Some(Ok(bytes))
            }
            Some(Err(error)) => Some(Err(self.head.broken(error))),
            None => {
                let cut = self.ending.take().and_then(|ending| ending.seen().err());
                cut.map(|error| Err(self.head.place(error)))
            }
        };
        Poll::Ready(item)
    }
}
