//! How residents can follow the plan: what is counted, from where to where, and what has no starting value yet.

use crate::plan::chapters::{starting_value, target_value};
use crate::plan::diagnosis::tables::{Grid, from_all};
use crate::plan::names::{indicator_name, source_name};
use crate::plan::origins::{self, Origin};
use crate::plan::prose::Prose;
use crate::plan::view::View;

/// The indicators that have a starting value.
pub(super) fn indicators(view: &View<'_>) -> Option<Grid> {
    let known = view.contents.indicators.iter().filter(|indicator| indicator.baseline.is_some());
    let rows = known.map(|indicator| {
        let source = match source_name(&indicator.source, view.words) {
            name if name.is_empty() => view.plain("report-source-none"),
            name => Prose::plain(name),
        };
        let cells = vec![
            view.prose(&indicator_name(indicator, view.words)),
            Prose::plain(starting_value(view, indicator)),
            Prose::plain(target_value(view, indicator)),
            source,
        ];
        from_all(cells, &Origin::Indicator(indicator.id.clone()))
    });
    let columns = [
        ("public-column-counted", "text", 34),
        ("report-column-start", "text", 21),
        ("report-column-target", "text", 20),
        ("report-column-source", "text", 25),
    ];
    Grid::of(view, "public-indicators-caption", &columns, rows.collect())
}

/// The names of those without one, side by side.
pub(super) fn without_start(view: &View<'_>) -> Prose {
    let unknown = || view.contents.indicators.iter().filter(|indicator| indicator.baseline.is_none());
    let names: Vec<String> =
        unknown().map(|indicator| indicator_name(indicator, view.words).marked(view.words)).collect();
    let from = origins::sum(unknown().map(|indicator| Origin::Indicator(indicator.id.clone())));
    Prose::read(&names.join(" · "), view.words).from(&from)
}
