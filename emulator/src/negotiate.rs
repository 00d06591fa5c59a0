//! Media types in both directions, taken strictly.

use axum::http::{HeaderMap, StatusCode, header};

use crate::document::{Operation, RequestBody};
use crate::problem::{Problem, Source};

/// Refuses a request that does not name the documented response media type; wildcards don't count.
pub(crate) fn accepts(headers: &HeaderMap, operation: &Operation) -> Result<(), Problem> {
    let Some(wanted) = &operation.success.media_type else {
        return Ok(());
    };
    let named = headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|one| names(one, wanted));
    if named {
        return Ok(());
    }
    let detail = format!("{} answers {wanted}, which `Accept` does not name", operation.id);
    Err(Problem::new(StatusCode::NOT_ACCEPTABLE, "not_acceptable", detail).at(Source::Header("accept")))
}

fn names(one: &str, wanted: &str) -> bool {
    let mut parts = one.split(';').map(str::trim);
    let media_type = parts.next().unwrap_or_default();
    let refused = parts.any(|parameter| {
        let quality = parameter.strip_prefix("q=").map(str::parse::<f32>);
        matches!(quality, Some(Ok(0.0)))
    });
    media_type.eq_ignore_ascii_case(wanted) && !refused
}

/// Refuses a body in another media type than the documented one.
pub(crate) fn content_type(headers: &HeaderMap, request: &RequestBody) -> Result<(), Problem> {
    let wanted = &request.media_type;
    let given = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let (media_type, parameters) = match given.split_once(';') {
        Some((media_type, parameters)) => (media_type.trim(), parameters.trim()),
        None => (given.trim(), ""),
    };
    // JSON:API forbids parameters on its media type; on plain JSON the charset is harmless.
    let harmless = parameters.is_empty() || (!wanted.contains('+') && parameters.eq_ignore_ascii_case("charset=utf-8"));
    if media_type.eq_ignore_ascii_case(wanted) && harmless {
        return Ok(());
    }
    let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
    let detail = format!("the body must be sent as {wanted}");
    Err(Problem::new(status, "unsupported_media_type", detail).at(Source::Header("content-type")))
}
