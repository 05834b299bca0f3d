//! A picture as one `<svg>`: fixed colours of the printed theme, text as text, the alternative text inside.
//!
//! It refuses anything that a viewer would have to fetch or run: no style sheet, no script, no image, no font. Numbers
//! are written in one way, so that the same scene gives the same bytes.

use std::fmt::Write as _;

use crate::colours::{Colour, hex, ink};
use crate::scene::{Anchor, Dash, Ink, Mark, Point, Scene, Stroke, Weight};

/// How a picture is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look<'a> {
    /// The family of all its texts, as `font-family` writes it.
    pub family: &'a str,
    /// Put before its ids, so that several pictures can stand in one page.
    pub prefix: &'a str,
}

impl Default for Look<'_> {
    fn default() -> Self {
        Self { family: "'Source Sans 3', 'Keystone Sans', sans-serif", prefix: "" }
    }
}

/// The picture, named by its title and described by its alternative text. Its size is given in points.
#[must_use]
pub fn picture(scene: &Scene, look: &Look<'_>) -> String {
    let (width, height, prefix) = (number(scene.width), number(scene.height), escaped(look.prefix));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{prefix}title\" \
         aria-describedby=\"{prefix}desc\" font-family=\"{}\">\
         <title id=\"{prefix}title\">{}</title><desc id=\"{prefix}desc\">{}</desc>",
        escaped(look.family),
        escaped(&scene.title),
        escaped(&scene.alt),
    );
    for mark in &scene.marks {
        svg.push_str(&written(mark));
    }
    svg.push_str("</svg>");
    svg
}

fn written(mark: &Mark) -> String {
    match mark {
        Mark::Rect { x, y, width, height, radius, fill, stroke } => {
            let round = if *radius > 0.0 { format!(" rx=\"{}\"", number(*radius)) } else { String::new() };
            format!(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{round}{}/>",
                number(*x),
                number(*y),
                number(*width),
                number(*height),
                paint(*fill, *stroke)
            )
        }
        Mark::Line { points, stroke } => {
            format!("<polyline points=\"{}\"{}/>", list(points), paint(None, Some(*stroke)))
        }
        Mark::Path { points, fill, stroke } => {
            format!("<polygon points=\"{}\"{}/>", list(points), paint(*fill, *stroke))
        }
        Mark::Circle { x, y, radius, fill, stroke, key: _ } => format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>",
            number(*x),
            number(*y),
            number(*radius),
            paint(*fill, *stroke)
        ),
        Mark::Text { x, y, text, anchor, weight, size, ink: role } => {
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            let weight = match weight {
                Weight::Regular => "",
                Weight::Strong => " font-weight=\"600\"",
            };
            format!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor}{weight} fill=\"{}\">{}</text>",
                number(*x),
                number(*y),
                number(*size),
                colour(*role),
                escaped(text)
            )
        }
    }
}

fn colour(role: Ink) -> String {
    let fixed: Colour = ink(role);
    hex(fixed)
}

/// Fill and stroke; the dashes are those of the PDF.
fn paint(fill: Option<Ink>, stroke: Option<Stroke>) -> String {
    let mut text = format!(" fill=\"{}\"", fill.map_or_else(|| "none".to_owned(), colour));
    if let Some(stroke) = stroke {
        // Writing to a string can't fail.
        let _ = write!(text, " stroke=\"{}\" stroke-width=\"{}\"", colour(stroke.ink), number(stroke.width));
        text.push_str(match stroke.dash {
            Dash::Solid => "",
            Dash::Dashed => " stroke-dasharray=\"4 3\"",
            Dash::Dotted => " stroke-dasharray=\"0.8 2.6\"",
        });
    }
    text
}

fn list(points: &[Point]) -> String {
    let pairs: Vec<String> =
        points.iter().map(|point| format!("{},{}", number(point.x), number(point.y))).collect();
    pairs.join(" ")
}

/// At most two decimals, without zeros at the end and without a minus before zero. What is no number becomes 0.
fn number(value: f64) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let hundredths = (value * 100.0).round() / 100.0;
    // Adding zero turns −0 into 0; the shortest form that reads back is the same on every machine.
    format!("{}", hundredths + 0.0)
}

/// The text for markup: the four signs escaped, and what XML 1.0 forbids left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' | '\t' => safe.push(character),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if character.is_control() => {}
            _ => safe.push(character),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{DataTable, at};

    fn scene() -> Scene {
        let rule = Stroke::dashed(Ink::Target, 1.25);
        Scene {
            width: 120.0,
            height: 60.5,
            title: "Rates & <rates>".into(),
            finding: String::new(),
            alt: "Two \"bars\"\u{1} and a line".into(),
            marks: vec![
                Mark::Rect {
                    x: 1.0 / 3.0,
                    y: 2.0,
                    width: 30.0,
                    height: 10.0,
                    radius: 2.0,
                    fill: Some(Ink::Primary),
                    stroke: None,
                },
                Mark::Line { points: vec![at(0.0, 10.0), at(120.0, -0.001)], stroke: rule },
                Mark::Circle {
                    x: 60.0,
                    y: 30.0,
                    radius: 4.0,
                    fill: None,
                    stroke: Some(rule),
                    key: Some("a".into()),
                },
                Mark::Text {
                    x: 5.0,
                    y: 40.0,
                    text: "l’été < 5 %".into(),
                    anchor: Anchor::End,
                    weight: Weight::Strong,
                    size: 8.0,
                    ink: Ink::Muted,
                },
            ],
            table: DataTable::default(),
        }
    }

    #[test]
    fn a_picture_is_well_formed_named_and_described() {
        let svg = picture(&scene(), &Look { prefix: "f1-", ..Look::default() });
        let tree = roxmltree::Document::parse(&svg).unwrap();
        let root = tree.root_element();
        let by_id = |id: &str| {
            root.descendants().find(|node| node.attribute("id") == Some(id)).and_then(|node| node.text())
        };
        assert_eq!(root.attribute("role"), Some("img"));
        assert_eq!(by_id(root.attribute("aria-labelledby").unwrap()), Some("Rates & <rates>"));
        assert_eq!(by_id(root.attribute("aria-describedby").unwrap()), Some("Two \"bars\" and a line"));
        assert!(svg.contains(">l’été &lt; 5 %</text>"), "{svg}");
    }

    #[test]
    fn numbers_are_short_and_never_minus_zero() {
        let svg = picture(&scene(), &Look::default());
        assert!(svg.contains("x=\"0.33\"") && svg.contains("points=\"0,10 120,0\""), "{svg}");
        assert_eq!(number(f64::NAN), "0");
        assert_eq!(svg, picture(&scene(), &Look::default()));
    }

    #[test]
    fn colours_are_those_of_the_printed_theme() {
        let svg = picture(&scene(), &Look::default());
        assert!(svg.contains("fill=\"#0b5459\"") && svg.contains("stroke=\"#14201e\""), "{svg}");
    }
}
