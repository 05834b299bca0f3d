//! What the brief and the resolution both ask of a plan, and texts cut to the room there is.
//!
//! A fact the plan does not hold is `None`; nothing is guessed in its place.

use jiff::civil::Date;
use keystone_core::actions::{Action, Funding};
use keystone_core::diagnosis::{State, survey, territory};
use keystone_core::text::Text;

use crate::plan::origins;
use crate::plan::prose::{Prose, Shown, shown};
use crate::plan::view::View;

/// Kinds of members of the steering group that belong to the municipality itself: council, management, prevention,
/// recreation, public works, bylaws (method C.2). Every other kind is a partner.
const OF_THE_MUNICIPALITY: [&str; 6] = ["ST01", "ST02", "ST03", "ST04", "ST05", "ST06"];

/// Characters that a word of a shortened text may take on average.
const LETTERS_PER_WORD: usize = 12;

/// The year council decides about: this one, or the nearest that the plan covers.
pub(super) fn year(view: &View<'_>) -> i32 {
    let plan = &view.contents.plan;
    i32::from(view.today.year()).clamp(plan.first_year, plan.last_year.max(plan.first_year))
}

/// The meeting of council, when its date is set.
pub(super) fn council_day(view: &View<'_>) -> Option<Date> {
    view.contents.plan.council_date.parse().ok()
}

/// What is counted or added up from actions, as an origin.
pub(super) fn actions_as_origin<'a>(actions: impl IntoIterator<Item = &'a Action>) -> String {
    let actions: Vec<String> = actions.into_iter().map(|action| format!("action/{}", action.id)).collect();
    if actions.is_empty() { "plan".to_owned() } else { origins::sum(actions) }
}

/// What the municipality itself is to pay in a year.
pub(super) struct OwnMoney {
    pub cents: i64,
    /// The part that is not confirmed in writing.
    pub open: i64,
    pub from: String,
}

/// The municipality’s own part of the cost of a year; `None` when none is entered. Council cannot allocate what
/// partners or other governments pay.
pub(super) fn own_money(view: &View<'_>, year: i32) -> Option<OwnMoney> {
    let is_own = |line: &&keystone_core::actions::BudgetLine| {
        line.year == year && line.source == Funding::Municipal && line.cents > 0
    };
    let actions = &view.contents.actions;
    let paying: Vec<&Action> =
        actions.iter().filter(|action| action.budget.iter().any(|line| is_own(&line))).collect();
    let lines = || paying.iter().flat_map(|action| action.budget.iter().filter(is_own));
    (!paying.is_empty()).then(|| OwnMoney {
        cents: lines().map(|line| line.cents).sum(),
        open: lines().filter(|line| !line.confirmed).map(|line| line.cents).sum(),
        from: actions_as_origin(paying.iter().copied()),
    })
}

/// The organisations of the steering group (Q005).
pub(super) struct Group {
    pub all: usize,
    /// Those outside the municipality.
    pub partners: usize,
}

/// Who sits on the group that steers the diagnosis; `None` when nobody is entered.
pub(super) fn group(view: &View<'_>) -> Option<Group> {
    let list = territory::value(&view.contents.answers, "Q005")?;
    let members = territory::entries(list, "organisation");
    let outside = |member: &&territory::Entry| {
        let sector = member.code("sector");
        !sector.is_empty() && !OF_THE_MUNICIPALITY.contains(&sector)
    };
    (!members.is_empty())
        .then(|| Group { all: members.len(), partners: members.iter().filter(outside).count() })
}

/// How many residents answered the survey; `None` when there is none, or when so few answered that nothing of it is
/// shown (method E.7.3).
pub(super) fn residents(view: &View<'_>) -> Option<u64> {
    survey::answered(&view.contents.answers).filter(|people| *people >= survey::SHOWN_FROM)
}

/// The days of the first and of the last answer to the diagnosis.
pub(super) struct Days {
    pub first: Date,
    pub last: Date,
    pub from: String,
}

/// From when to when the diagnosis was carried out; `None` unless its answers bear two different days.
pub(super) fn days(view: &View<'_>) -> Option<Days> {
    let answers = view.contents.answers.iter().filter(|(_, answer)| answer.state == State::Value);
    let dated = || answers.clone().filter_map(|(id, answer)| Some((answer.answered_on.parse().ok()?, id)));
    let (first, opened): (Date, &String) = dated().min()?;
    let (last, closed): (Date, &String) = dated().max()?;
    (first < last).then(|| Days { first, last, from: format!("answer/{opened} answer/{closed}") })
}

/// What a user wrote, cut to so many words; `None` when nothing is written.
///
/// Both languages are cut alike: a figure is kept in both or in neither.
pub(super) fn cut(view: &View<'_>, text: &Text, most: usize) -> Option<Shown> {
    let whole = shown(text, view.words)?;
    let has_figure = |word: &str| word.chars().any(|sign| sign.is_ascii_digit());
    let loses_figure =
        [&text.en, &text.fr].into_iter().any(|text| pieces(text).skip(kept(text, most)).any(has_figure));
    let mut count = kept(&whole.text, most);
    if loses_figure {
        count = pieces(&whole.text).take(count).position(has_figure).unwrap_or(count);
    }
    if count >= pieces(&whole.text).count() {
        return Some(whole);
    }
    let room = most * LETTERS_PER_WORD;
    let text: String =
        pieces(&whole.text).take(count).collect::<Vec<_>>().join(" ").chars().take(room).collect();
    let text = text.trim_end_matches([' ', ',', ';', ':', '.', '\u{a0}', '\u{202f}']);
    Some(Shown { text: format!("{text}…"), language: whole.language })
}

/// Words as a reader counts them: a no-break space does not part two.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty())
}

/// How many words stay.
fn kept(text: &str, most: usize) -> usize {
    let mut letters = 0;
    pieces(text)
        .take(most)
        .take_while(|word| {
            letters += word.chars().count() + 1;
            letters <= most * LETTERS_PER_WORD + 1
        })
        .count()
}

/// The name of an issue, cut to so many words.
pub(super) fn issue(view: &View<'_>, id: &str, most: usize) -> Shown {
    let own = view.contents.problems.iter().find(|problem| problem.id == id);
    own.and_then(|problem| cut(view, &problem.name, most)).unwrap_or_else(|| view.issue_name(id))
}

/// The name of a partner, cut to so many words; `None` for one that is no longer in the plan.
pub(super) fn partner(view: &View<'_>, id: &str, most: usize) -> Option<Shown> {
    let partner = view.contents.partners.iter().find(|partner| partner.id == id)?;
    cut(view, &partner.name, most)
}

/// Names of issues for a sentence, marked where they are in the other language.
pub(super) fn issues<'a>(view: &View<'_>, ids: impl IntoIterator<Item = &'a String>, most: usize) -> String {
    let names: Vec<String> = ids.into_iter().map(|id| issue(view, id, most).marked(view.words)).collect();
    view.words.list(&names)
}

/// A text for a cell, cut to so many words; these words when nothing is written.
pub(super) fn cell(view: &View<'_>, text: &Text, most: usize, otherwise: &str) -> Prose {
    cut(view, text, most).map_or_else(|| view.plain(otherwise), |text| view.prose(&text))
}
