//! What would change the order of the issues, in words.
//!
//! It points at the ratings that matter most to the order; it advises none of them.

use keystone_core::diagnosis::Problem;
use keystone_core::diagnosis::what_if::{self, WhatIf};
use keystone_l10n::Args;

use super::proposals::signed;
use super::teller::Teller;

/// As many as a group can take in.
const MOST: usize = 8;

/// The changes of one rating that would change the order, the smallest first.
pub(super) fn what_if(teller: &Teller<'_>) -> Vec<String> {
    let contents = teller.contents;
    let candidates: Vec<_> = contents.problems.iter().map(Problem::candidate).collect();
    let found = what_if::what_if(&candidates, &contents.weights, MOST);
    found.iter().map(|found| sentence(teller, found)).collect()
}

fn sentence(teller: &Teller<'_>, found: &WhatIf) -> String {
    let args = Args::new()
        .with("rated", teller.issue(&found.problem))
        .with(
            "criterion",
            teller.say(&format!("portrait-criterion-{}", found.criterion.code().to_lowercase())),
        )
        .with("from", found.from.map(|from| signed(teller, found.criterion, from)).unwrap_or_default())
        .with("known", if found.from.is_some() { "yes" } else { "no" })
        .with("to", signed(teller, found.criterion, found.to))
        .with("moved", teller.issue(&found.moved));
    teller.text(&format!("portrait-what-if-{}", found.change.code()), &args)
}
