//! Two sample documents with everything in them, in French on Letter paper and in English on A4.

use std::collections::BTreeMap;

use keystone_report::document::{
    Accent, Binding, CaptionWords, Chapter, Document, Fact, Meta, Paper, Run, ScreenWords, Words,
};
use keystone_report::scene::Scene;
use keystone_report::{parse, template};
use serde_json::{Value, json};

use crate::pictures::scenes;

const LONG_FR: &str = "Les rencontres de quartier ont réuni 164 personnes, dont un tiers n’avait jamais participé à une consultation. Elles parlent d’abord de la noirceur entre l’arrêt d’autobus et l’école, puis des rassemblements tardifs derrière l’aréna\u{202f}; les policières et policiers confirment que les appels s’y concentrent de 21 h à 1 h. Le comité retient que l’aménagement explique une bonne part de l’inquiétude et que les moyens d’agir relèvent surtout de la municipalité.";
const LONG_EN: &str = "Neighbourhood meetings gathered 164 people, a third of whom had never taken part in a consultation. They speak first of the dark stretch between the bus stop and the school, then of late gatherings behind the arena; officers confirm that calls concentrate there between 9 p.m. and 1 a.m. The committee concludes that design explains much of the worry, and that the means to act lie mostly with the municipality.";

/// French, Letter, a draft: every kind of block, tables over several pages, a row taller than a page.
pub(crate) fn french() -> Document {
    let rows: Vec<Value> = (1..=46).map(|n| row(n, true)).collect();
    let values = json!({
        "town": "Sainte-Ardoise",
        "long": LONG_FR,
        "endless": std::iter::repeat_n(LONG_FR, 14).collect::<Vec<_>>().join(" "),
        "sheets": rows[..3].to_vec(),
        "rows": rows,
    });
    document(include_str!("plan-fr.xhtml"), &values, meta_fr(), &scenes(true))
}

/// English, A4, adopted.
pub(crate) fn english() -> Document {
    let rows: Vec<Value> = (1..=60).map(|n| row(n, false)).collect();
    let values = json!({ "town": "Ardoise Falls", "long": LONG_EN, "rows": rows });
    document(include_str!("plan-en.xhtml"), &values, meta_en(), &scenes(false))
}

fn document(source: &str, values: &Value, meta: Meta, scenes: &BTreeMap<String, Scene>) -> Document {
    let templates = template::Templates::new(&[("plan", source)]).unwrap();
    let xhtml = templates.fill("plan", values).unwrap();
    let chapters: Vec<Chapter> = parse::chapters(&xhtml, scenes).unwrap();
    Document { meta, chapters }
}

fn row(number: u32, french: bool) -> Value {
    let cost = 1_250 * (number * 7 % 23 + 1);
    let (thousands, rest) = (cost / 1000, cost % 1000);
    let group = if french { '\u{a0}' } else { ',' };
    let what = match (french, number % 3) {
        (true, 0) => {
            "Éclairer le parcours entre l’école et l’arrêt d’autobus, avec des luminaires à détection de mouvement"
        }
        (true, 1) => {
            "Former les intervenantes et intervenants au repérage de l’isolement et à l’accompagnement vers les services"
        }
        (true, _) => "Aménager un passage surélevé",
        (false, 0) => "Light the route between the school and the bus stop, with motion-sensing lamps",
        (false, 1) => "Train community workers to recognise isolation and to accompany people to services",
        (false, _) => "Build a raised crossing",
    };
    let who = if french { "Travaux publics" } else { "Public works" };
    let when =
        if french { format!("juin {}", 2027 + number % 4) } else { format!("June {}", 2027 + number % 4) };
    json!({ "id": format!("M{number}"), "what": what, "who": who, "when": when, "cost": format!("{thousands}{group}{rest:03}") })
}

fn meta_fr() -> Meta {
    let fact = |label: &str, value: &str| Fact { label: label.into(), value: vec![Run::plain(value)] };
    Meta {
        title: "Plan de sécurité de la municipalité de Sainte-Ardoise 2027-\u{2060}2030".into(),
        subtitle: "Pour des rues et des foyers plus sûrs, ensemble".into(),
        organisation: "Municipalité de Sainte-Ardoise".into(),
        language: "fr-CA".into(),
        date_iso: "2026-11-20".into(),
        date_words: "20 novembre 2026".into(),
        watermark: Some("Version provisoire, pour consultation".into()),
        paper: Paper::Letter,
        binding: Binding::Book,
        words: Words {
            contents: "Table des matières".into(),
            page: "Page {page} de {pages}".into(),
            go_to_page: "{title}, page {page}".into(),
            continued: "(suite)".into(),
            captions: CaptionWords::default(),
            screen: screen(true),
        },
        facts: vec![
            fact("Version", "3, soumise au comité"),
            fact("Préparé par", "Amélie Roy, Karim Benali et Jo Tremblay"),
        ],
        accent: Accent::default(),
        logo: None,
    }
}

fn meta_en() -> Meta {
    Meta {
        title: "Municipal safety plan 2027–2030".into(),
        subtitle: String::new(),
        organisation: "Town of Ardoise Falls & District".into(),
        language: "en-CA".into(),
        date_iso: "2026-11-20".into(),
        date_words: "20 November 2026".into(),
        watermark: None,
        paper: Paper::A4,
        binding: Binding::Book,
        words: Words {
            contents: "Contents".into(),
            page: "Page {page} of {pages}".into(),
            go_to_page: "{title}, page {page}".into(),
            continued: "(continued)".into(),
            captions: CaptionWords::default(),
            screen: screen(false),
        },
        facts: Vec::new(),
        accent: Accent([0x97, 0x6a, 0x12]),
        logo: None,
    }
}

fn screen(french: bool) -> ScreenWords {
    let say = |fr: &str, en: &str| if french { fr.to_owned() } else { en.to_owned() };
    ScreenWords {
        skip: say("Aller au document", "Skip to the document"),
        band: say("État de ce document", "State of this document"),
        notes: say("Notes de bas de page", "Notes"),
        note: say("Note numéro {number}", "Note {number}"),
        back: say("Retour au texte", "Back to the text"),
        back_to: say("Retour au texte à partir de la note {number}", "Back to the text from note {number}"),
        picture_data: say("Données de la figure\u{a0}: {title}", "Figures of the picture: {title}"),
        finding: say("Constat", "Finding"),
        advice: say("Conseil", "Advice"),
        caution: say("Mise en garde", "Caution"),
        to_find_out: say("À vérifier", "To find out"),
    }
}
