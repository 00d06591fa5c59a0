//! One request, sent as often as it takes.

use std::time::Duration;

use reqwest::Request;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;

use super::{Answer, Rules, Session};
use crate::{Error, ErrorKind, Operation, error::Redactor, operation::Server, retry, trace::RequestSpan};

/// Sends a request until it has an answer, or an error that is not to be tried again. What one attempt may have done stays so,
/// whatever the next ones come to.
pub(super) async fn send(
    http: &reqwest::Client,
    session: &Session,
    operation: &'static Operation,
    request: Request,
) -> Result<Answer, Error> {
    let span = RequestSpan::new(operation, request.url());
    let mut may_be_done = false;
    let sent = repeated(http, session, operation, request, &span, &mut may_be_done).instrument(span.span());
    let answer = sent
        .await
        .map_err(|error| match may_be_done || may_be_done_despite(&error) {
            true => error.with_outcome_unknown(operation),
            false => error,
        });
    span.ended(&answer);
    answer
}

async fn repeated(
    http: &reqwest::Client,
    session: &Session,
    operation: &'static Operation,
    mut request: Request,
    span: &RequestSpan,
    may_be_done: &mut bool,
) -> Result<Answer, Error> {
    let rules = &session.rules;
    let begin = Instant::now();
    let is_idempotent = request.method().is_idempotent();
    let mut retries = 0;
    let mut before = None;
    loop {
        let again = request.try_clone();
        let attempt = once(http, session, operation, request);
        let error = match session.deadline.limit("an answer was waited for", attempt).await {
            Ok(Ok(mut answer)) => {
                rules.budget.succeeded();
                answer.attempts = retries + 1;
                return Ok(answer);
            }
            Ok(Err(error)) => error.with_attempts(retries + 1),
            Err(passed) => {
                let error = passed.with_operation(operation).with_attempts(retries + 1);
                return Err(match before {
                    Some(before) => error.after(before),
                    None => error,
                });
            }
        };
        let error = error.with_operation(operation);
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
        *may_be_done |= may_be_done_despite(&error);
        retries += 1;
        span.retry(&error, retries, wait);
        sleep(wait).await;
        before = Some(error);
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
    let mut redactor = Redactor::new(session.credential.secret.expose(), body);
    redactor.add(session.rules.api_key.expose());
    let url = request.url().clone();
    let patience = Patience::new(&session.rules);
    let response = patience.limit(http.execute(request)).await??;
    if *response.url() != url {
        let error = Error::new(
            ErrorKind::Configuration,
            "the HTTP client followed a redirect, which could take the key elsewhere; build it with \
             `redirect(reqwest::redirect::Policy::none())`",
        );
        return Err(error.with_outcome_unknown(operation));
    }
    let answer = Answer::new(operation, response, redactor, &session.rules);
    let answer = answer.successful(&patience).await?;
    match operation.server {
        Server::Api => answer.whole(&patience).await,
        Server::Data => Ok(answer),
    }
}

/// How long the server is waited for in an attempt.
pub(super) struct Patience {
    attempt: Duration,
    until: Option<Instant>,
    silence: Duration,
}

impl Patience {
    fn new(rules: &Rules) -> Self {
        Self {
            attempt: rules.attempt_timeout,
            until: Instant::now().checked_add(rules.attempt_timeout),
            silence: rules.read_timeout,
        }
    }

    /// What the next step of an answer gives. What is there is taken, however late it is looked for.
    pub(super) async fn limit<T>(&self, step: impl Future<Output = T>) -> Result<T, Error> {
        let silent = Instant::now().checked_add(self.silence);
        let Some(until) = self.until.into_iter().chain(silent).min() else {
            return Ok(step.await);
        };
        timeout_at(until, step)
            .await
            .map_err(|_| match self.until == Some(until) {
                true => Error::silent(format!("the answer did not end within {:?}", self.attempt)),
                false => Error::silent(format!("the server was silent for {:?}", self.silence)),
            })
    }
}

/// Whether the server may have done what was asked although an attempt failed.
fn may_be_done_despite(error: &Error) -> bool {
    let has_failed = error.is_broken() || matches!(error.kind(), ErrorKind::Server | ErrorKind::Timeout);
    let has_succeeded = error.status().is_some_and(|status| status.is_success());
    let is_taken = !error.is_unsent() && !retry::is_turned_away(error);
    is_taken && (has_failed || has_succeeded)
}
