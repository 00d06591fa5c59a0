//! One request, sent as often as it takes.

use reqwest::Request;
use tokio::time::{Instant, sleep};
use tracing::Instrument;

use super::{Answer, Session};
use crate::{Error, ErrorKind, Operation, error::Redactor, operation::Server, retry, trace::RequestSpan};

/// Sends a request until it has an answer, or an error that is not to be tried again.
pub(super) async fn send(
    http: &reqwest::Client,
    session: &Session,
    operation: &'static Operation,
    request: Request,
) -> Result<Answer, Error> {
    let span = RequestSpan::new(operation, request.url());
    let sent = repeated(http, session, operation, request, &span).instrument(span.span());
    let answer = sent.await.map_err(|error| told(error, operation));
    span.ended(&answer);
    answer
}

async fn repeated(
    http: &reqwest::Client,
    session: &Session,
    operation: &'static Operation,
    mut request: Request,
    span: &RequestSpan,
) -> Result<Answer, Error> {
    let rules = &session.rules;
    let begin = Instant::now();
    let is_idempotent = request.method().is_idempotent();
    let mut retries = 0;
    loop {
        let again = request.try_clone();
        let error = match once(http, session, operation, request).await {
            Ok(mut answer) => {
                rules.budget.succeeded();
                answer.attempts = retries + 1;
                return Ok(answer);
            }
            Err(error) => error.with_operation(operation).with_attempts(retries + 1),
        };
        let Some(again) = again.filter(|_| retry::may_pass(&error, is_idempotent)) else {
            return Err(error);
        };
        if retries == rules.retry.retries {
            return Err(error);
        }
        let wait = rules.retry.wait(retries, error.retry_after());
        let is_in_time = match session.deadline.left() {
            Some(left) => wait < left,
            None => begin.elapsed().saturating_add(wait) < rules.retry.within,
        };
        if !is_in_time {
            return Err(error.with_note("there is no time left to try again"));
        }
        if !rules.budget.take() {
            return Err(error.with_note("the client's budget of retries is used up"));
        }
        retries += 1;
        span.retry(&error, retries, wait);
        sleep(wait).await;
        request = again;
    }
}

async fn once(
    http: &reqwest::Client,
    session: &Session,
    operation: &'static Operation,
    request: Request,
) -> Result<Answer, Error> {
    let body = request.body().and_then(|body| body.as_bytes());
    let redactor = Redactor::new(session.credential.secret.expose(), body);
    let url = request.url().clone();
    let timeout = session.rules.attempt_timeout;
    let until = Instant::now().checked_add(timeout);
    let slow = || Error::silent(format!("the server did not answer within {timeout:?}"));
    let response = limited(until, http.execute(request)).await.ok_or_else(slow)??;
    if *response.url() != url {
        return Err(Error::new(
            ErrorKind::Configuration,
            "the HTTP client followed a redirect, which could take the key elsewhere; build it with \
             `redirect(reqwest::redirect::Policy::none())`",
        ));
    }
    let answer = Answer::new(operation, response, redactor, &session.rules);
    let answer = answer.successful(until).await?;
    match operation.server {
        Server::Api => answer.whole(until).await,
        Server::Data => Ok(answer),
    }
}

/// Nothing if the time is over first.
pub(super) async fn limited<T>(until: Option<Instant>, step: impl Future<Output = T>) -> Option<T> {
    match until {
        Some(until) => tokio::time::timeout_at(until, step).await.ok(),
        None => Some(step.await),
    }
}

/// An error that says whether a change may have been made all the same.
fn told(error: Error, operation: &Operation) -> Error {
    let is_underway = error.is_broken() && !error.is_unsent();
    let has_failed = error.kind() == ErrorKind::Server || error.status().is_some_and(|status| status == 408);
    match !operation.is_safe() && (is_underway || has_failed) {
        true => error.with_outcome_unknown(),
        false => error,
    }
}
