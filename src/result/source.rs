//! Where batches come from: the reading of what is downloaded, here or ahead of the user on another thread.

use std::{
    mem,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::{
    runtime::{Handle, RuntimeFlavor},
    sync::mpsc,
    task::AbortHandle,
};

use super::{Info, Received, RowBatch, reader::Reader};
use crate::{ByteStream, Error, ErrorKind};

/// How much is put into a batch where more than that is there, in bytes.
const BATCH: usize = 128 * 1024;
/// How many batches may wait for the user.
const AHEAD: usize = 2;

/// A batch, and what has come until its end.
type Item = (RowBatch, Received);

/// Reads what is downloaded.
pub(super) struct Source {
    pub(super) info: Arc<Info>,
    pub(super) reader: Reader,
    /// Nothing once all has come.
    pub(super) stream: Option<ByteStream>,
    /// Why nothing more comes; it is told behind the rows that came before it.
    pub(super) failure: Option<Error>,
}

impl Source {
    fn poll_batch(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Item>, Error>> {
        loop {
            let is_waiting = !self.reader.has_more() && self.poll_bytes(context).is_pending();
            let block = self.reader.block().map_err(|why| self.info.unusable(&why))?;
            if let (Some(block), Some(columns)) = (block, self.reader.columns()) {
                let batch = RowBatch::new(&self.info, columns, block);
                return Poll::Ready(Ok(Some((batch, self.reader.received()))));
            }
            if is_waiting {
                return Poll::Pending;
            }
            if self.stream.is_none() {
                return Poll::Ready(self.failure.take().map_or(Ok(None), Err));
            }
        }
    }

    /// Takes what is there, up to what makes a batch; pending if that was less.
    fn poll_bytes(&mut self, context: &mut Context<'_>) -> Poll<()> {
        while let Some(stream) = &mut self.stream {
            match ready!(Pin::new(stream).poll_next(context)).transpose() {
                Ok(Some(bytes)) => self.reader.push(&bytes),
                Ok(None) => {
                    self.reader.end();
                    self.stream = None;
                }
                Err(error) => {
                    self.failure = Some(error);
                    self.stream = None;
                }
            }
            if self.reader.unread() >= BATCH {
                break;
            }
        }
        Poll::Ready(())
    }
}

/// Who reads.
pub(super) enum Origin {
    /// The user's own thread, when a batch is asked for.
    Here(Box<Source>),
    /// A task, which is some batches ahead.
    Ahead {
        batches: mpsc::Receiver<Result<Option<Item>, Error>>,
        _task: Task,
    },
    /// Nothing more comes.
    Done,
}

/// A task that ends with what it is held by.
pub(super) struct Task(AbortHandle);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Origin {
    pub(super) fn poll_batch(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Item, Error>>> {
        if matches!(self, Self::Here(source) if source.stream.is_some()) && has_more_threads() {
            *self = mem::replace(self, Self::Done).ahead();
        }
        let polled = match self {
            Self::Here(source) => ready!(source.poll_batch(context)),
            Self::Ahead { batches, .. } => ready!(batches.poll_recv(context)).unwrap_or_else(|| Err(stopped())),
            Self::Done => Ok(None),
        };
        if !matches!(polled, Ok(Some(_))) {
            // The connection is given back, or closed where there would be more.
            *self = Self::Done;
        }
        Poll::Ready(polled.transpose())
    }

    fn ahead(self) -> Self {
        let Self::Here(mut source) = self else {
            return self;
        };
        let (sender, batches) = mpsc::channel(AHEAD);
        let task = tokio::spawn(async move {
            loop {
                let polled = std::future::poll_fn(|context| source.poll_batch(context)).await;
                let is_last = !matches!(polled, Ok(Some(_)));
                if sender.send(polled).await.is_err() || is_last {
                    return;
                }
            }
        });
        Self::Ahead {
            batches,
            _task: Task(task.abort_handle()),
        }
    }

    /// What is left of the body, as it comes.
    pub(super) fn into_stream(self, begin: Bytes) -> ByteStream {
        match self {
            Self::Here(source) => ByteStream::resumed(vec![begin], source.stream),
            Self::Ahead { .. } | Self::Done => ByteStream::resumed(vec![begin], None),
        }
    }
}

/// Whether reading ahead would be side by side with what the user does.
fn has_more_threads() -> bool {
    Handle::try_current().is_ok_and(|runtime| runtime.runtime_flavor() != RuntimeFlavor::CurrentThread)
}

fn stopped() -> Error {
    Error::new(
        ErrorKind::Connection,
        "the download stopped before its end, since the runtime that it ran on was shut down",
    )
}
