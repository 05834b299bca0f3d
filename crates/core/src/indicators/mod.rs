//! Indicators of the plan, their readings, and the verdict that a stated rule draws from them.
//!
//! It never says why a value moved: no verdict claims more than the readings allow (method E.6).

pub mod store;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refusal::{Refusal, check_date};
use crate::statistics::rate_ratio;
use crate::text::{Text, codes};

codes! {
    /// What the values of an indicator are.
    Unit { Percent = "percent", Rate = "rate", Count = "count", Index = "index", Score = "score", Money = "money", Days = "days", Ratio = "ratio", Minutes = "minutes", Points = "points", Speed = "speed" }
}
codes! {
    /// Which direction is better. `neither`: a rise may mean more trust, not more harm (method E.2).
    Better { Lower = "lower", Higher = "higher", Neither = "neither" }
}
codes! {
    /// The verdict printed with an indicator; its rule is [`verdict`].
    Verdict {
        OnTrack = "on-track",
        Behind = "behind",
        WrongWay = "wrong-way",
        NoClearChange = "no-clear-change",
        WithCare = "with-care",
        NoTarget = "no-target",
        NoValue = "no-value",
    }
}
codes! {
    /// The strongest sentence that may be printed (claim ladder, method E.6.2, levels a simple plan can reach).
    Claim { NoBaseline = "0", OneMeasure = "1", NotDistinguishable = "2a", Changed = "2b" }
}

/// One thing the plan counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Indicator {
    pub id: String,
    /// Id in the library, empty for one of the plan's own.
    #[serde(default)]
    pub catalogue: String,
    #[serde(default)]
    pub name: Text,
    pub unit: Unit,
    pub better: Better,
    #[serde(default)]
    pub problem: Option<String>,
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub source_note: String,
    #[serde(default)]
    pub frequency: String,
    #[serde(default)]
    pub baseline: Option<f64>,
    #[serde(default)]
    pub baseline_on: String,
    #[serde(default)]
    pub target: Option<f64>,
    #[serde(default)]
    pub target_on: String,
    /// Values come from a sample of people: no verdict but "no clear change" unless they differ by more than
    /// their margins.
    #[serde(default)]
    pub survey: bool,
    #[serde(default)]
    pub note: Text,
}

impl Indicator {
    /// # Errors
    /// A refusal that names the field.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.catalogue.is_empty() && self.name.is_empty() {
            return Err(Refusal::field("refused-name-missing", "name"));
        }
        check_date(&self.baseline_on, "baselineOn")?;
        check_date(&self.target_on, "targetOn")?;
        for (value, field) in [(self.baseline, "baseline"), (self.target, "target")] {
            check_number(value, self.unit, field)?;
        }
        if let (Some(baseline), Some(target)) = (self.baseline, self.target)
            && baseline == target
            && self.better != Better::Neither
        {
            return Err(Refusal::field("refused-target-equals-baseline", "target").with("baseline", baseline));
        }
        if !self.baseline_on.is_empty() && !self.target_on.is_empty() && self.target_on <= self.baseline_on {
            return Err(
                Refusal::field("refused-target-date", "targetOn").with("start", self.baseline_on.as_str())
            );
        }
        Ok(())
    }
}

/// A number the unit allows: finite, and no negative counts, rates, days or shares.
///
/// # Errors
/// `refused-number`.
pub fn check_number(value: Option<f64>, unit: Unit, field: &str) -> Result<(), Refusal> {
    let Some(value) = value else { return Ok(()) };
    let signed = match unit {
        Unit::Score | Unit::Index | Unit::Money | Unit::Points => true,
        Unit::Percent | Unit::Rate | Unit::Count | Unit::Days | Unit::Ratio | Unit::Minutes | Unit::Speed => {
            false
        }
    };
    if value.is_finite() && value.abs() < 1e12 && (signed || value >= 0.0) {
        return Ok(());
    }
    Err(Refusal::field("refused-number", field))
}

/// A value measured on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    pub id: String,
    pub indicator: String,
    pub on: String,
    pub value: f64,
    #[serde(default)]
    pub sample: Option<i64>,
    /// Half-width of the 95 % interval, in the indicator's unit.
    #[serde(default)]
    pub margin: Option<f64>,
    #[serde(default)]
    pub source_note: String,
    #[serde(default)]
    pub note: Text,
}

/// What the readings allow to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement {
    pub verdict: Verdict,
    pub claim: Claim,
}

/// The rule behind a verdict. *Needed pace* is the straight line from starting value to target. **On track**:
/// the latest value is at or beyond the pace. **Behind**: moved the right way, short of the pace. **Wrong way**:
/// worse than the start. **No clear change**: the difference is within the margin of error (surveys: combined
/// margins; counts: the interval of their ratio, method E.5.2). **With care**: marked "neither".
#[must_use]
pub fn judge(indicator: &Indicator, readings: &[Reading]) -> Judgement {
    let after = readings
        .iter()
        .filter(|reading| indicator.baseline_on.is_empty() || reading.on > indicator.baseline_on)
        .max_by(|a, b| a.on.cmp(&b.on));
    let Some(baseline) = indicator.baseline else {
        let verdict = if indicator.better == Better::Neither { Verdict::WithCare } else { Verdict::NoValue };
        return Judgement { verdict, claim: Claim::NoBaseline };
    };
    let Some(latest) = after else {
        let verdict = if indicator.better == Better::Neither { Verdict::WithCare } else { Verdict::NoValue };
        return Judgement { verdict, claim: Claim::OneMeasure };
    };
    let clear = differs(indicator, baseline, latest, readings);
    let claim = if clear { Claim::Changed } else { Claim::NotDistinguishable };
    let gain = match indicator.better {
        Better::Neither => return Judgement { verdict: Verdict::WithCare, claim },
        Better::Lower => baseline - latest.value,
        Better::Higher => latest.value - baseline,
    };
    let verdict = if !clear {
        Verdict::NoClearChange
    } else if gain < 0.0 {
        Verdict::WrongWay
    } else {
        match needed_gain(indicator, baseline, &latest.on) {
            None => Verdict::NoTarget,
            Some(needed) if gain >= needed - 1e-9 => Verdict::OnTrack,
            Some(_) => Verdict::Behind,
        }
    };
    Judgement { verdict, claim }
}

/// True when the latest value differs from the start by more than chance or the margins allow.
fn differs(indicator: &Indicator, baseline: f64, latest: &Reading, readings: &[Reading]) -> bool {
    let change = (latest.value - baseline).abs();
    let margin_before = readings
        .iter()
        .find(|reading| reading.on == indicator.baseline_on)
        .and_then(|reading| reading.margin);
    match (margin_before, latest.margin) {
        (Some(before), Some(after)) => change > (before * before + after * after).sqrt(),
        // One known margin says at least how uncertain the difference is.
        (Some(margin), None) | (None, Some(margin)) => change > margin,
        (None, None) if indicator.survey => false,
        (None, None) if indicator.unit == Unit::Count && baseline >= 0.0 && latest.value >= 0.0 => {
            rate_ratio(latest.value.round() as u64, 1.0, baseline.round() as u64, 1.0, 1.0)
                .is_some_and(|ratio| !ratio.contains(1.0))
        }
        (None, None) => change > 0.0,
    }
}

/// The gain that the needed pace asks for on a day; `None` without a dated target.
fn needed_gain(indicator: &Indicator, baseline: f64, on: &str) -> Option<f64> {
    let target = indicator.target?;
    let start: jiff::civil::Date = indicator.baseline_on.parse().ok()?;
    let end: jiff::civil::Date = indicator.target_on.parse().ok()?;
    let day: jiff::civil::Date = on.parse().ok()?;
    let (total, passed) = (f64::from((end - start).get_days()), f64::from((day - start).get_days()));
    if total <= 0.0 {
        return None;
    }
    let sign = if indicator.better == Better::Lower { -1.0 } else { 1.0 };
    Some(sign * (target - baseline) * (passed / total).clamp(0.0, 1.0))
}
