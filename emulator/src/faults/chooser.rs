//! Which fault a request gets.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Fault, Faults, Kind, When};
use crate::chance::Chance;
use crate::document::Operation;

#[derive(Default)]
pub(crate) struct Chooser(Mutex<Course>);

/// A plan, and how far it has come.
#[derive(Default)]
struct Course {
    plan: Faults,
    /// By operation, as are the following.
    arrived: HashMap<String, u64>,
    /// What was ordered for the next requests, where none is a request without a fault.
    ordered: HashMap<String, VecDeque<Option<Fault>>>,
    /// When the window of a rate limit began, and what it has let pass, by the place of the rule.
    windows: HashMap<usize, (Instant, u32)>,
}

/// What a request gets.
#[derive(Default)]
pub(crate) struct Chosen {
    pub(crate) latency: Option<Duration>,
    pub(crate) fault: Option<Fault>,
}

impl Chooser {
    pub(crate) fn of(plan: Faults) -> Self {
        let course = Course {
            plan,
            ..Course::default()
        };
        Self(Mutex::new(course))
    }

    pub(crate) fn set(&self, plan: Faults) {
        let new = Self::of(plan);
        std::mem::swap(&mut *self.lock(), &mut *new.lock());
    }

    pub(crate) fn order(&self, operation: &str, count: usize, fault: Option<Fault>) {
        let mut course = self.lock();
        let ordered = course.ordered.entry(operation.to_owned()).or_default();
        ordered.extend(std::iter::repeat_n(fault, count));
    }

    pub(crate) fn choose(&self, operation: &Operation) -> Chosen {
        self.lock().choose(operation)
    }

    fn lock(&self) -> MutexGuard<'_, Course> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Course {
    fn choose(&mut self, operation: &Operation) -> Chosen {
        let number = self.arrived.entry(operation.id.clone()).or_default();
        *number += 1;
        let number = *number;
        let mut chance = Chance::of(self.plan.seed, &operation.id, number);
        // Drawn whether it is used or not, so that no rule of latency changes what faults come.
        let draw = chance.fraction();
        let mut latency = self.latency(operation, number, &mut chance);
        let ordered = self.ordered.get_mut(&operation.id).and_then(VecDeque::pop_front);
        let mut fault = ordered.unwrap_or_else(|| self.planned(operation, number, draw));
        if let Some(Kind::Latency(time)) = fault.as_ref().map(|fault| &fault.kind) {
            let time = chance.between_times(time);
            latency = Some(latency.unwrap_or_default().saturating_add(time));
            fault = None;
        }
        Chosen { latency, fault }
    }

    fn latency(&self, operation: &Operation, number: u64, chance: &mut Chance) -> Option<Duration> {
        let mut sum: Option<Duration> = None;
        for rule in self.plan.rules.iter().filter(|rule| rule.is_for(operation)) {
            let Kind::Latency(time) = &rule.fault.kind else {
                continue;
            };
            let (draw, time) = (chance.fraction(), chance.between_times(time));
            let comes = match rule.when {
                When::Share(share) => draw < share,
                When::Every(n) => number.is_multiple_of(n),
                When::Beyond { .. } => false,
            };
            if comes {
                sum = Some(sum.unwrap_or_default().saturating_add(time));
            }
        }
        sum
    }

    fn planned(&mut self, operation: &Operation, number: u64, draw: f64) -> Option<Fault> {
        if let Some(refused) = self.refused(operation) {
            return Some(refused);
        }
        let others = self.plan.rules.iter().filter(|rule| rule.is_for(operation));
        let mut regular = others.filter(|rule| !matches!(rule.fault.kind, Kind::Latency(_)));
        let due = regular.find(|rule| matches!(rule.when, When::Every(n) if number.is_multiple_of(n)));
        if let Some(rule) = due {
            return Some(rule.fault.clone());
        }
        let mut below = 0.0;
        let drawn = self.plan.shares(operation).find(|(share, _)| {
            below += share;
            draw < below
        });
        drawn.map(|(_, fault)| fault.clone())
    }

    /// The answer to a request that is one too many. The others have passed all limits.
    fn refused(&mut self, operation: &Operation) -> Option<Fault> {
        let now = Instant::now();
        let rules = self.plan.rules.iter().enumerate();
        let mut passed = Vec::new();
        for (place, rule) in rules.filter(|(_, rule)| rule.is_for(operation)) {
            let When::Beyond { requests, window } = rule.when else {
                continue;
            };
            let (begin, count) = self.windows.get(&place).copied().unwrap_or((now, 0));
            match window.checked_sub(now - begin) {
                Some(rest) if !rest.is_zero() && count >= requests => {
                    return Some(rule.fault.clone().retry_after(rest));
                }
                Some(rest) if !rest.is_zero() => passed.push((place, (begin, count + 1))),
                _ => passed.push((place, (now, 1))),
            }
        }
        self.windows.extend(passed);
        None
    }
}
