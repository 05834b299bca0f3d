//! The structure tree, its link to the pages' content, and the link annotations (ISO 32000-1, 14.7 and 14.8).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};

use super::{Error, Sheets, dictionary_of, reference, text};
use crate::document::Link;
use crate::layout::Laid;
use crate::layout::structure::{Area, Elem, ElemId, Kid, PageId};

/// Annotation objects by page and place on the page.
type Areas = BTreeMap<(PageId, usize), ObjectId>;

/// Adds tree and annotations; gives the root of the tree.
pub(super) fn add(raw: &mut lopdf::Document, laid: &Laid, sheets: &Sheets<'_>) -> Result<ObjectId, Error> {
    let root = raw.new_object_id();
    let elems: Vec<ObjectId> = laid.structure.elems.iter().map(|_| raw.new_object_id()).collect();
    let mut parents = Parents::default();
    for id in &laid.order {
        let (Some(page), Some(sheet)) = (laid.pages.get(id.0), sheets.get(*id)) else { continue };
        let owners: Vec<Object> =
            page.owners.iter().filter_map(|owner| elems.get(owner.0)).map(|id| reference(*id)).collect();
        let owners = raw.add_object(Object::Array(owners));
        let key = parents.add(owners);
        let dictionary = dictionary_of(raw, sheet)?;
        dictionary.set("StructParents", key);
        dictionary.set("Tabs", Object::Name(b"S".to_vec()));
    }
    let areas = annotations(raw, laid, sheets, &elems, &mut parents)?;
    let mut names: Vec<(String, ObjectId)> = Vec::new();
    for (elem, id) in laid.structure.elems.iter().zip(&elems) {
        let parent = elem.parent.and_then(|parent| elems.get(parent.0)).copied().unwrap_or(root);
        let mut dictionary = attributes(elem, sheets.height);
        dictionary.set("P", reference(parent));
        dictionary.set("K", kids(elem, sheets, &elems, &areas));
        raw.objects.insert(*id, Object::Dictionary(dictionary));
        if let Some(name) = &elem.id {
            names.push((name.clone(), *id));
        }
    }
    let next = parents.next;
    let tree = raw.add_object(dictionary! { "Nums" => parents.numbers });
    let mut dictionary = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => elems.iter().take(1).map(|id| reference(*id)).collect::<Vec<_>>(),
        "ParentTree" => reference(tree),
        "ParentTreeNextKey" => next,
    };
    if !names.is_empty() {
        // A name tree is sorted by its keys.
        names.sort();
        let entries: Vec<Object> =
            names.into_iter().flat_map(|(name, id)| [Object::string_literal(name), reference(id)]).collect();
        dictionary.set("IDTree", dictionary! { "Names" => entries });
    }
    raw.objects.insert(root, Object::Dictionary(dictionary));
    Ok(root)
}

/// The tree that leads from content and annotations back to their elements.
#[derive(Default)]
struct Parents {
    numbers: Vec<Object>,
    next: i64,
}

impl Parents {
    fn add(&mut self, target: ObjectId) -> i64 {
        let key = self.next;
        self.numbers.push(key.into());
        self.numbers.push(reference(target));
        self.next += 1;
        key
    }
}

fn annotations(
    raw: &mut lopdf::Document,
    laid: &Laid,
    sheets: &Sheets<'_>,
    elems: &[ObjectId],
    parents: &mut Parents,
) -> Result<Areas, Error> {
    let mut areas = Areas::new();
    for id in &laid.order {
        let (Some(page), Some(sheet)) = (laid.pages.get(id.0), sheets.get(*id)) else { continue };
        let mut listed = Vec::new();
        for (index, area) in page.areas.iter().enumerate() {
            let Some(owner) = elems.get(area.elem.0) else { continue };
            let mut dictionary = annotation(area, sheets);
            dictionary.set("StructParent", parents.add(*owner));
            dictionary.set("P", reference(sheet));
            let object = raw.add_object(dictionary);
            areas.insert((*id, index), object);
            listed.push(reference(object));
        }
        let dictionary = dictionary_of(raw, sheet)?;
        if listed.is_empty() {
            dictionary.remove(b"Annots");
        } else {
            dictionary.set("Annots", listed);
        }
    }
    Ok(areas)
}

fn annotation(area: &Area, sheets: &Sheets<'_>) -> Dictionary {
    let mut dictionary = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => bounds(area.bounds, sheets.height),
        "Border" => vec![0.into(), 0.into(), 0.into()],
        // Printed with the page.
        "F" => 4,
        "Contents" => text(&area.says),
    };
    match &area.link {
        Link::Outside(address) => {
            let address = Object::String(address.as_bytes().to_vec(), StringFormat::Literal);
            dictionary.set("A", dictionary! { "S" => "URI", "URI" => address });
        }
        Link::Inside(id) => {
            if let Some(place) = destination(sheets, id) {
                dictionary.set("Dest", place);
            }
        }
    }
    dictionary
}

/// The place of a landmark, a little above it.
pub(super) fn destination(sheets: &Sheets<'_>, id: &str) -> Option<Object> {
    let landmark = sheets.landmarks.get(id)?;
    let sheet = sheets.get(landmark.page)?;
    let top = (sheets.height - landmark.y + 8.0).min(sheets.height);
    Some(Object::Array(vec![reference(sheet), "XYZ".into(), Object::Null, Object::Real(top), Object::Null]))
}

fn bounds([left, top, right, bottom]: [f32; 4], height: f32) -> Vec<Object> {
    [left, height - bottom, right, height - top].map(Object::Real).to_vec()
}

fn attributes(elem: &Elem, height: f32) -> Dictionary {
    let mut dictionary = dictionary! { "Type" => "StructElem", "S" => elem.tag };
    if let Some(alt) = &elem.alt {
        dictionary.set("Alt", text(alt));
    }
    if let Some(lang) = &elem.lang {
        dictionary.set("Lang", Object::string_literal(lang.as_str()));
    }
    if let Some(id) = &elem.id {
        dictionary.set("ID", Object::string_literal(id.as_str()));
    }
    if let Some(scope) = elem.scope {
        dictionary.set("A", dictionary! { "O" => "Table", "Scope" => scope });
    }
    if let Some(numbering) = elem.numbering {
        dictionary.set("A", dictionary! { "O" => "List", "ListNumbering" => numbering });
    }
    if let Some(sides) = elem.bounds {
        dictionary.set(
            "A",
            dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds(sides, height) },
        );
    }
    dictionary
}

fn kids(elem: &Elem, sheets: &Sheets<'_>, elems: &[ObjectId], areas: &Areas) -> Vec<Object> {
    let kid = |kid: &Kid| match *kid {
        Kid::Elem(ElemId(index)) => elems.get(index).map(|id| reference(*id)),
        Kid::Content { page, mcid } => {
            let (sheet, mcid) = (sheets.get(page)?, i64::try_from(mcid).ok()?);
            Some(dictionary! { "Type" => "MCR", "Pg" => reference(sheet), "MCID" => mcid }.into())
        }
        Kid::Area { page, index } => {
            let (sheet, object) = (sheets.get(page)?, areas.get(&(page, index))?);
            Some(
                dictionary! { "Type" => "OBJR", "Pg" => reference(sheet), "Obj" => reference(*object) }
                    .into(),
            )
        }
    };
    elem.kids.iter().filter_map(kid).collect()
}
