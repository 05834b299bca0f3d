//! Nested bookmarks from the headings, closed below the chapters.

use lopdf::{Object, ObjectId, dictionary};

use super::tags::destination;
use super::{Sheets, reference, text};
use crate::layout::Laid;
use crate::layout::structure::Landmark;

/// A heading with those below it.
struct Branch<'a> {
    landmark: &'a Landmark,
    id: ObjectId,
    branches: Vec<Branch<'a>>,
}

/// Adds the bookmarks; gives their root, or none when the document has no heading.
pub(super) fn add(raw: &mut lopdf::Document, laid: &Laid, sheets: &Sheets<'_>) -> Option<ObjectId> {
    let headings: Vec<&Landmark> = laid.landmarks.iter().filter(|landmark| landmark.level > 0).collect();
    let branches = grow(raw, &headings, 1);
    let (first, last) = (branches.first()?.id, branches.last()?.id);
    let root = raw.new_object_id();
    write(raw, sheets, &branches, root);
    let count = i64::try_from(branches.len()).unwrap_or(i64::MAX);
    let dictionary = dictionary! { "Type" => "Outlines", "First" => reference(first), "Last" => reference(last), "Count" => count };
    raw.objects.insert(root, Object::Dictionary(dictionary));
    Some(root)
}

/// Puts each heading under the last one of a higher rank.
fn grow<'a>(raw: &mut lopdf::Document, mut headings: &[&'a Landmark], level: u8) -> Vec<Branch<'a>> {
    let mut branches = Vec::new();
    while let Some((landmark, rest)) = headings.split_first() {
        let below = rest.iter().take_while(|next| next.level > landmark.level.max(level)).count();
        let (inner, after) = rest.split_at(below);
        let id = raw.new_object_id();
        branches.push(Branch { landmark, id, branches: grow(raw, inner, level + 1) });
        headings = after;
    }
    branches
}

fn write(raw: &mut lopdf::Document, sheets: &Sheets<'_>, branches: &[Branch<'_>], parent: ObjectId) {
    for (index, branch) in branches.iter().enumerate() {
        let mut dictionary =
            dictionary! { "Title" => text(&branch.landmark.title), "Parent" => reference(parent) };
        if let Some(place) = destination(sheets, &branch.landmark.id) {
            dictionary.set("Dest", place);
        }
        if let Some(before) = index.checked_sub(1).and_then(|before| branches.get(before)) {
            dictionary.set("Prev", reference(before.id));
        }
        if let Some(after) = branches.get(index + 1) {
            dictionary.set("Next", reference(after.id));
        }
        if let (Some(first), Some(last)) = (branch.branches.first(), branch.branches.last()) {
            dictionary.set("First", reference(first.id));
            dictionary.set("Last", reference(last.id));
            // Negative: closed until the reader opens it.
            dictionary.set("Count", i64::try_from(branch.branches.len()).map_or(i64::MIN, |count| -count));
        }
        raw.objects.insert(branch.id, Object::Dictionary(dictionary));
        write(raw, sheets, &branch.branches, branch.id);
    }
}
