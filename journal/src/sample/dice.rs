//! Repeatable chance.
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_pcg::Pcg64Mcg;

/// Dice that fall the same way for the same seed, on every machine.
pub struct Dice(Pcg64Mcg);

impl Dice {
    /// Dice of that seed.
    pub fn new(seed: u64) -> Self {
        Self(Pcg64Mcg::seed_from_u64(seed))
    }

    /// Whether something of that chance (0 to 1) happens.
    pub fn happens(&mut self, chance: f64) -> bool {
        self.0.random::<f64>() < chance
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        self.0.random_range(low..=high.max(low))
    }

    /// A minute around `at`, most often near it.
    pub fn around(&mut self, at: i64, spread: i64) -> i64 {
        at + (self.between(-spread, spread) + self.between(-spread, spread)) / 2
    }

    /// The numbers below `n` in a random order.
    pub fn shuffled(&mut self, n: usize) -> Vec<usize> {
        let mut order: Vec<_> = (0..n).collect();
        order.shuffle(&mut self.0);
        order
    }
}
