//! A small reader of our own files: the text of each page with its place, through the fonts' own text layer, and
//! the structure tree.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A stretch of text shown by one operation.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) text: String,
    pub(crate) left: f32,
    /// Without trailing spaces.
    pub(crate) right: f32,
    pub(crate) baseline: f32,
    pub(crate) artifact: bool,
}

pub(crate) struct Sheet {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) shown: Vec<Shown>,
}

impl Sheet {
    /// All text of the page, artifacts included or not.
    pub(crate) fn text(&self, artifacts: bool) -> String {
        self.shown
            .iter()
            .filter(|shown| artifacts || !shown.artifact)
            .map(|shown| shown.text.as_str())
            .collect()
    }
}

/// The text layer and the widths of a font.
struct Font {
    texts: BTreeMap<u16, String>,
    widths: BTreeMap<u16, f32>,
}

pub(crate) fn open(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

pub(crate) fn sheets(bytes: &[u8]) -> Vec<Sheet> {
    let pdf = open(bytes);
    pdf.page_iter().map(|page| sheet(&pdf, page)).collect()
}

fn sheet(pdf: &Document, page: ObjectId) -> Sheet {
    let dictionary = pdf.get_dictionary(page).unwrap();
    let sides: Vec<f32> =
        dictionary.get(b"MediaBox").unwrap().as_array().unwrap().iter().map(number).collect();
    let fonts: BTreeMap<Vec<u8>, Font> = pdf
        .get_page_fonts(page)
        .unwrap()
        .into_iter()
        .map(|(name, font)| (name, read_font(pdf, font)))
        .collect();
    let content = Content::decode(&pdf.get_page_content(page)).unwrap();
    let mut sheet = Sheet { width: sides[2], height: sides[3], shown: Vec::new() };
    let (mut font, mut size, mut x, mut y) = (Vec::new(), 0.0, 0.0, 0.0);
    let mut marks: Vec<bool> = Vec::new();
    for operation in &content.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BDC" | "BMC" => marks.push(operands[0].as_name().unwrap() == b"Artifact"),
            "EMC" => {
                marks.pop();
            }
            "Tf" => {
                font = operands[0].as_name().unwrap().to_vec();
                size = number(&operands[1]);
            }
            "Td" => (x, y) = (number(&operands[0]), number(&operands[1])),
            "Tj" | "TJ" => {
                let parts = match &operands[0] {
                    Object::Array(parts) => parts.clone(),
                    single => vec![single.clone()],
                };
                let artifact = marks.last().copied().unwrap_or(false);
                sheet.shown.push(show(&parts, &fonts[&font], size, (x, y), artifact));
            }
            _ => {}
        }
    }
    sheet
}

fn show(parts: &[Object], font: &Font, size: f32, (left, baseline): (f32, f32), artifact: bool) -> Shown {
    let (mut text, mut x, mut right) = (String::new(), left, left);
    for part in parts {
        match part {
            Object::String(bytes, _) => {
                for code in bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])) {
                    x += font.widths.get(&code).copied().unwrap_or(1000.0) * size / 1000.0;
                    // The second glyph of a pair carries no text.
                    let said = font.texts.get(&code).cloned().unwrap_or_default();
                    if said != " " {
                        right = x;
                    }
                    text.push_str(&said);
                }
            }
            offset => x -= number(offset) * size / 1000.0,
        }
    }
    Shown { text, left, right, baseline, artifact }
}

fn read_font(pdf: &Document, font: &Dictionary) -> Font {
    let cmap =
        pdf.get_object(font.get(b"ToUnicode").unwrap().as_reference().unwrap()).unwrap().as_stream().unwrap();
    let cmap = String::from_utf8(cmap.get_plain_content().unwrap()).unwrap();
    let mut texts = BTreeMap::new();
    let mut inside = "";
    for line in cmap.lines() {
        if line.ends_with("beginbfchar") || line.ends_with("beginbfrange") {
            inside = if line.ends_with("char") { "char" } else { "range" };
        } else if line.starts_with("endbf") {
            inside = "";
        } else if !inside.is_empty() {
            let codes: Vec<Vec<u16>> =
                line.split(['<', '>']).filter(|part| !part.trim().is_empty()).map(hex).collect();
            let last = if inside == "char" { codes[0][0] } else { codes[1][0] };
            for (step, code) in (codes[0][0]..=last).enumerate() {
                let mut units = codes[codes.len() - 1].clone();
                *units.last_mut().unwrap() += u16::try_from(step).unwrap();
                texts.insert(code, String::from_utf16(&units).unwrap());
            }
        }
    }
    let descendants = resolve(pdf, font.get(b"DescendantFonts").unwrap());
    let descendant = resolve(pdf, &descendants.as_array().unwrap()[0]);
    let widths = resolve(pdf, descendant.as_dict().unwrap().get(b"W").unwrap());
    Font { texts, widths: read_widths(widths.as_array().unwrap()) }
}

fn read_widths(array: &[Object]) -> BTreeMap<u16, f32> {
    let mut widths = BTreeMap::new();
    let mut rest = array;
    while rest.len() > 1 {
        let first = number(&rest[0]) as u16;
        if let Object::Array(list) = &rest[1] {
            for (step, width) in (0u16..).zip(list) {
                widths.insert(first + step, number(width));
            }
            rest = &rest[2..];
        } else {
            for code in first..=(number(&rest[1]) as u16) {
                widths.insert(code, number(&rest[2]));
            }
            rest = &rest[3..];
        }
    }
    widths
}

fn hex(part: &str) -> Vec<u16> {
    let digits: Vec<char> = part.trim().chars().collect();
    digits.chunks(4).map(|unit| u16::from_str_radix(&unit.iter().collect::<String>(), 16).unwrap()).collect()
}

fn number(object: &Object) -> f32 {
    object.as_float().unwrap()
}

pub(crate) fn resolve<'a>(pdf: &'a Document, object: &'a Object) -> &'a Object {
    match object {
        Object::Reference(id) => pdf.get_object(*id).unwrap(),
        other => other,
    }
}

/// The structure elements in reading order: depth, dictionary.
pub(crate) fn tree(pdf: &Document) -> Vec<(usize, Dictionary)> {
    let root = resolve(pdf, pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap()).as_dict().unwrap();
    let mut found = Vec::new();
    walk(pdf, root.get(b"K").unwrap(), 0, &mut found);
    found
}

fn walk(pdf: &Document, kids: &Object, depth: usize, found: &mut Vec<(usize, Dictionary)>) {
    match resolve(pdf, kids) {
        Object::Array(list) => list.iter().for_each(|kid| walk(pdf, kid, depth, found)),
        Object::Dictionary(elem) if elem.has_type(b"StructElem") => {
            found.push((depth, elem.clone()));
            if let Ok(kids) = elem.get(b"K") {
                walk(pdf, kids, depth + 1, found);
            }
        }
        _ => {}
    }
}

/// The tag of an element, such as `H1`.
pub(crate) fn tag(elem: &Dictionary) -> String {
    String::from_utf8(elem.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap()
}
