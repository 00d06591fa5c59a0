//! As much of HTTP/1.1 as the clients that are measured need.

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::Failure;

/// A request, without its headers.
pub struct Request {
    pub method: String,
    /// Without the query.
    pub path: String,
}

/// A connection, on which requests come one after the other.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    pub fn new(stream: TcpStream) -> Self {
        Self {
            stream,
            buffer: Vec::new(),
        }
    }

    /// The next request, whose body is read and dropped; none when the client has gone.
    pub async fn request(&mut self) -> Result<Option<Request>, Failure> {
        let end = loop {
            if let Some(end) = self.buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Ok(None);
            }
        };
        let head = std::str::from_utf8(&self.buffer[..end])?.to_owned();
        let mut lines = head.lines();
        let mut start = lines.next().unwrap_or_default().split(' ');
        let (method, target) = (start.next().unwrap_or_default(), start.next().unwrap_or_default());
        let length = lines
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
        let length: usize = length.map_or(Ok(0), |(_, value)| value.trim().parse())?;
        while self.buffer.len() < end + length {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Ok(None);
            }
        }
        self.buffer.drain(..end + length);
        Ok(Some(Request {
            method: method.to_owned(),
            path: target.split('?').next().unwrap_or_default().to_owned(),
        }))
    }

    pub async fn answer(&mut self, media_type: &str, body: &[u8]) -> Result<(), Failure> {
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        Ok(self.stream.write_all(&[head.as_bytes(), body].concat()).await?)
    }

    /// The beginning of an answer behind which the connection is closed; what it gives takes the body.
    pub async fn head_of_last(
        mut self,
        media_type: &str,
        encoding: Option<&str>,
        length: u64,
    ) -> Result<TcpStream, Failure> {
        let encoding = encoding.map_or_else(String::new, |name| format!("content-encoding: {name}\r\n"));
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\n{encoding}content-length: {length}\r\nconnection: \
             close\r\n\r\n"
        );
        self.stream.write_all(head.as_bytes()).await?;
        Ok(self.stream)
    }

    /// Says no, and closes the connection.
    pub async fn refuse(mut self) -> Result<(), Failure> {
        let head = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        Ok(self.stream.write_all(head.as_bytes()).await?)
    }
}
