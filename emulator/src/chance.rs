//! Chance that is the same every time.

use std::ops::RangeInclusive;
use std::time::Duration;

/// SplitMix64: every seed gives its own sequence, on every machine the same.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// That of the n-th thing of a name, which has no part in that of the others.
    pub(crate) fn of(seed: u64, name: &str, number: u64) -> Self {
        let mut chance = Self(seed);
        for byte in name.bytes() {
            chance.0 = chance.next() ^ u64::from(byte);
        }
        chance.0 = chance.next() ^ number;
        Self(chance.next())
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.next() % span).unwrap_or(0)
    }

    pub(crate) fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(1).max(1);
        usize::try_from(self.next() % count).unwrap_or(0)
    }

    pub(crate) fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    /// From 0 to less than 1.
    pub(crate) fn fraction(&mut self) -> f64 {
        // The bits that a double can tell apart.
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub(crate) fn between_times(&mut self, times: &RangeInclusive<Duration>) -> Duration {
        let span = times.end().saturating_sub(*times.start());
        let part = Duration::try_from_secs_f64(span.as_secs_f64() * self.fraction());
        times.start().saturating_add(part.unwrap_or(span))
    }
}
