//! The download of data, which goes on over an expired token and a lost connection.

use bytes::Bytes;
use crc32fast::Hasher;
use futures_util::stream::unfold;
use tracing::{Instrument, Span};

use super::{DataAccess, Deadline};
use crate::{ByteStream, Client, Error, ErrorKind, error::Secrets, operation, trace};

/// What data is downloaded.
#[derive(Clone, Debug)]
pub(crate) enum Data {
    OfExecution { id: String },
    OfSchema { datasource: String, name: Option<String> },
}

impl Data {
    /// A data key and a token.
    pub(crate) async fn access(&self, client: &Client, deadline: Deadline) -> Result<DataAccess, Error> {
        let api = client.api_until(deadline);
        match self {
            Self::OfExecution { id } => {
                let answer = operation::get_execution_data(&api, id).send().await?;
                DataAccess::from_execution(&answer)
            }
            Self::OfSchema { datasource, name } => {
                let mut request = operation::get_datasource_schema(&api, datasource);
                if let Some(name) = name {
                    request = request.name(name);
                }
                DataAccess::from_schema(&request.send().await?)
            }
        }
    }

    async fn fetch(&self, client: &Client, access: &DataAccess, deadline: Deadline) -> Result<ByteStream, Error> {
        let data = client.data_until(deadline, access.token.clone())?;
        let answer = match self {
            Self::OfExecution { .. } => operation::fetch_execution_data(&data, &access.key).send().await,
            Self::OfSchema { .. } => operation::fetch_schema_data(&data, &access.key).send().await,
        };
        Ok(answer?.into_inner())
    }
}

/// A download that is to begin.
pub(crate) struct Download {
    client: Client,
    data: Data,
    access: DataAccess,
    deadline: Deadline,
    /// Knows the key, and learns the tokens that are used.
    secrets: Secrets,
    restarts: u32,
    span: Span,
}

impl Download {
    pub(crate) fn new(client: Client, data: Data, access: DataAccess, deadline: Deadline) -> Self {
        let secrets = Secrets::default();
        secrets.add(access.token.expose());
        secrets.add(client.api_key().expose());
        Self {
            client,
            data,
            access,
            deadline,
            secrets,
            restarts: 0,
            span: Span::current(),
        }
    }

    /// The key, and the tokens of this download, also those that are yet to come.
    pub(crate) fn secrets(&self) -> Secrets {
        self.secrets.clone()
    }

    /// Begins; the stream ends with the deadline.
    pub(crate) async fn begin(mut self) -> Result<ByteStream, Error> {
        let deadline = self.deadline;
        let body = self.fetch().await?;
        let resumed = Resumed {
            download: self,
            body: Some(body),
            received: 0,
            sum: Hasher::new(),
        };
        Ok(ByteStream::of(unfold(resumed, Resumed::next)).until(deadline))
    }

    /// Asks for the data. A token that is refused is replaced once.
    async fn fetch(&mut self) -> Result<ByteStream, Error> {
        match self.data.fetch(&self.client, &self.access, self.deadline).await {
            Err(refused) if refused.kind() == ErrorKind::Expired => {
                let fresh = self.data.access(&self.client, self.deadline).await;
                self.access = fresh.map_err(|error| match error.kind() {
                    ErrorKind::NoData | ErrorKind::NotFound => error.no_longer_kept(
                        "there was data before: by the reference it is kept for 24 hours after the end of its execution; \
                         run the query again",
                    ),
                    _ => error,
                })?;
                self.secrets.add(self.access.token.expose());
                self.data.fetch(&self.client, &self.access, self.deadline).await
            }
            other => other,
        }
    }
}

/// A download under way.
struct Resumed {
    download: Download,
    /// Nothing once it has failed.
    body: Option<ByteStream>,
    received: u64,
    /// Of what was received.
    sum: Hasher,
}

impl Resumed {
    async fn next(mut self) -> Option<(Result<Bytes, Error>, Self)> {
        let received = self.body.as_mut()?.next().await?;
        let item = match received {
            Err(error) => {
                let span = self.download.span.clone();
                self.restarted(error).instrument(span).await
            }
            received => received.map(Some),
        };
        match item {
            Ok(Some(bytes)) => {
                self.received += bytes.len() as u64;
                self.sum.update(&bytes);
                Some((Ok(bytes), self))
            }
            // The data ends where the connection had been lost.
            Ok(None) => None,
            Err(error) => {
                self.body = None;
                Some((Err(error), self))
            }
        }
    }

    /// Begins again after an error, and gives what follows what had been received.
    async fn restarted(&mut self, mut error: Error) -> Result<Option<Bytes>, Error> {
        self.body = None;
        loop {
            let Download {
                client,
                deadline,
                restarts,
                ..
            } = &mut self.download;
            let rules = client.rules();
            if !error.is_broken() || *restarts >= rules.retry.retries {
                return Err(error);
            }
            let wait = rules.retry.wait(*restarts, error.retry_after());
            if deadline.left().is_some_and(|left| left <= wait) || !rules.budget.take() {
                return Err(error.with_note("there is no time, or no retry, left to begin the download again"));
            }
            *restarts += 1;
            trace::restart(&error, self.received, wait);
            tokio::time::sleep(wait).await;
            match self.again().await {
                Ok(bytes) => return Ok(bytes),
                Err(again) => error = again,
            }
        }
    }

    /// Downloads anew what had been received, which must be the same.
    async fn again(&mut self) -> Result<Option<Bytes>, Error> {
        let mut body = self.download.fetch().await?;
        let mut sum = Hasher::new();
        let mut left = self.received;
        let rest = loop {
            if left == 0 {
                break body.next().await.transpose()?;
            }
            let Some(mut bytes) = body.next().await.transpose()? else {
                return Err(mixed(self.received));
            };
            let known = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len());
            let rest = bytes.split_off(known);
            sum.update(&bytes);
            left -= known as u64;
            if !rest.is_empty() {
                break Some(rest);
            }
        };
        if sum.finalize() != self.sum.clone().finalize() {
            return Err(mixed(self.received));
        }
        self.body = Some(body);
        Ok(rest)
    }
}

fn mixed(received: u64) -> Error {
    Error::new(
        ErrorKind::Connection,
        format!(
            "the download broke off after {received} bytes, and when it was begun again other data came; take the result \
             again"
        ),
    )
}
