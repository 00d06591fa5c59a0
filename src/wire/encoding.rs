//! Compressed bodies.
//!
//! reqwest would do this by itself, but where gzip comes in several members, it reads the first one and drops the rest
//! without a word.

use reqwest::{
    Response,
    header::{CONTENT_ENCODING, HeaderMap, HeaderValue},
};

/// What is sent as `Accept-Encoding`.
pub(super) fn accepted() -> HeaderValue {
    let gzip = cfg!(feature = "gzip");
    HeaderValue::from_static(match (gzip, cfg!(feature = "brotli"), cfg!(feature = "zstd")) {
        (true, true, true) => "gzip, br, zstd",
        (true, true, false) => "gzip, br",
        (true, false, true) => "gzip, zstd",
        (true, false, false) => "gzip",
        (false, true, true) => "br, zstd",
        (false, true, false) => "br",
        (false, false, true) => "zstd",
        (false, false, false) => "identity",
    })
}

/// What the body is encoded by.
pub(super) fn encoding(headers: &HeaderMap) -> Option<String> {
    let name = String::from_utf8_lossy(headers.get(CONTENT_ENCODING)?.as_bytes()).to_ascii_lowercase();
    (!matches!(name.trim(), "" | "identity")).then(|| name.trim().to_owned())
}

/// Takes the encoding off a body, and off the headers, if it is one that this build reads.
pub(super) fn decoded(response: Response, headers: &mut HeaderMap) -> Response {
    let Some(name) = encoding(headers) else {
        return response;
    };
    match name.as_str() {
        #[cfg(feature = "gzip")]
        "gzip" | "x-gzip" => {
            let mut decoder = async_compression::tokio::bufread::GzipDecoder::new(reader(response));
            decoder.multiple_members(true);
            plain(decoder, headers)
        }
        #[cfg(feature = "brotli")]
        "br" => plain(
            async_compression::tokio::bufread::BrotliDecoder::new(reader(response)),
            headers,
        ),
        #[cfg(feature = "zstd")]
        "zstd" => {
            let mut decoder = async_compression::tokio::bufread::ZstdDecoder::new(reader(response));
            decoder.multiple_members(true);
            plain(decoder, headers)
        }
        _ => response,
    }
}

#[cfg(any(feature = "gzip", feature = "brotli", feature = "zstd"))]
fn reader(response: Response) -> impl tokio::io::AsyncBufRead + Send + 'static {
    use futures_util::TryStreamExt;

    tokio_util::io::StreamReader::new(response.bytes_stream().map_err(std::io::Error::other))
}

#[cfg(any(feature = "gzip", feature = "brotli", feature = "zstd"))]
fn plain(decoder: impl tokio::io::AsyncRead + Send + 'static, headers: &mut HeaderMap) -> Response {
    /// How much is decoded at once, in bytes.
    const PIECE: usize = 32 * 1024;

    headers.remove(CONTENT_ENCODING);
    let pieces = tokio_util::io::ReaderStream::with_capacity(decoder, PIECE);
    http::Response::new(reqwest::Body::wrap_stream(pieces)).into()
}
