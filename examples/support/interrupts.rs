//! Ctrl-c for a tool that changes things: it has to tell what was done, so it cannot just be ended.

use std::{future, io, thread};

use tokio::{
    signal,
    sync::{oneshot, watch},
};

/// Tells each time that ctrl-c is pressed.
pub struct Interrupts(watch::Receiver<usize>);

impl Interrupts {
    pub fn listen() -> Self {
        let (times, told) = watch::channel(0);
        tokio::spawn(async move {
            while signal::ctrl_c().await.is_ok() {
                times.send_modify(|times| *times += 1);
            }
        });
        Self(told)
    }

    /// Whether it has been pressed at all.
    pub fn any(&self) -> bool {
        *self.0.borrow() > 0
    }

    /// Waits until it is pressed the next time.
    pub async fn next(&mut self) {
        if self.0.changed().await.is_err() {
            // The system does not tell.
            future::pending::<()>().await;
        }
    }
}

/// A line that the user enters.
pub async fn read_line() -> io::Result<String> {
    let (sender, line) = oneshot::channel();
    // The runtime would wait for a thread of its own, and so the tool could not end before the line.
    thread::spawn(move || {
        let mut line = String::new();
        let read = io::stdin().read_line(&mut line);
        // Whoever asked may have left.
        let _ = sender.send(read.map(|_| line));
    });
    line.await.unwrap_or_else(|_| Err(io::ErrorKind::UnexpectedEof.into()))
}
