//! A connection that can be told to break off within an answer, or to send it slowly.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

const END_OF_HEAD: &[u8] = b"\r\n\r\n";

/// What becomes of the answer that is sent next. The connection has it, and the request that came by it.
#[derive(Clone, Default)]
pub(crate) struct Line(Arc<Mutex<Orders>>);

#[derive(Default)]
struct Orders {
    cut: Option<Cut>,
    drip: Option<Drip>,
    /// Until it is over, nothing is sent.
    nap: Option<Pin<Box<Sleep>>>,
}

/// Where an answer breaks off, and how.
pub(crate) struct Cut {
    /// How much of the end of the head has gone out; all of it once in the body.
    matched: usize,
    /// Bytes that still go out from there.
    left: usize,
    end: End,
}

#[derive(Clone, Copy)]
pub(crate) enum End {
    /// As a process that dies: the other side is told so.
    Reset,
    /// As if all had been sent.
    Close,
}

/// So many bytes at once, and then a pause.
#[derive(Clone, Copy)]
pub(crate) struct Drip {
    pub(crate) bytes: usize,
    pub(crate) pause: Duration,
}

impl Cut {
    /// After so many bytes of the answer, which are fewer than its head has.
    pub(crate) fn in_head(bytes: usize, end: End) -> Self {
        let matched = END_OF_HEAD.len();
        let left = bytes;
        Self { matched, left, end }
    }

    /// After the head and so many bytes of the body as it is on the wire, which are fewer than it has.
    pub(crate) fn in_body(bytes: usize, end: End) -> Self {
        let left = bytes;
        Self { matched: 0, left, end }
    }

    /// How many of these bytes may go out in one step; none once it is time to break off.
    fn room(&self, bytes: &[u8]) -> usize {
        let mut matched = self.matched;
        if matched == END_OF_HEAD.len() {
            return self.left.min(bytes.len());
        }
        let end = bytes.iter().position(|byte| {
            matched = step(matched, *byte);
            matched == END_OF_HEAD.len()
        });
        end.map_or(bytes.len(), |last| last + 1)
    }

    fn sent(&mut self, bytes: &[u8]) {
        if self.matched == END_OF_HEAD.len() {
            self.left = self.left.saturating_sub(bytes.len());
        } else {
            self.matched = bytes.iter().fold(self.matched, |matched, byte| step(matched, *byte));
        }
    }
}

fn step(matched: usize, byte: u8) -> usize {
    if byte == END_OF_HEAD[matched] {
        matched + 1
    } else {
        usize::from(byte == END_OF_HEAD[0])
    }
}

impl Line {
    pub(crate) fn clear(&self) {
        *self.lock() = Orders::default();
    }

    pub(crate) fn cut(&self, cut: Cut) {
        self.lock().cut = Some(cut);
    }

    pub(crate) fn drip(&self, drip: Drip) {
        self.lock().drip = Some(drip);
    }

    fn is_clear(&self) -> bool {
        let orders = self.lock();
        orders.cut.is_none() && orders.drip.is_none()
    }

    fn lock(&self) -> MutexGuard<'_, Orders> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) struct Connection {
    stream: TcpStream,
    line: Line,
}

impl Connection {
    pub(crate) fn new(stream: TcpStream, line: Line) -> Self {
        Self { stream, line }
    }
}

impl AsyncRead for Connection {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = &mut *self;
        let mut orders = this.line.lock();
        if let Some(nap) = &mut orders.nap {
            ready!(nap.as_mut().poll(context));
            orders.nap = None;
        }
        let mut room = bytes.len();
        if let Some(cut) = &orders.cut {
            room = cut.room(bytes);
            if room == 0 && !bytes.is_empty() {
                if let End::Reset = cut.end {
                    this.stream.set_zero_linger()?;
                }
                return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
            }
        }
        if let Some(drip) = &orders.drip {
            room = room.min(drip.bytes);
        }
        let written = ready!(Pin::new(&mut this.stream).poll_write(context, &bytes[..room]))?;
        if let Some(cut) = &mut orders.cut {
            cut.sent(&bytes[..written]);
        }
        if let Some(drip) = &orders.drip {
            orders.nap = Some(Box::pin(sleep(drip.pause)));
        }
        Poll::Ready(Ok(written))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.line.is_clear() {
            return Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        }
        let first = slices.iter().find(|slice| !slice.is_empty());
        self.poll_write(context, first.map_or(&[], |slice| slice))
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
