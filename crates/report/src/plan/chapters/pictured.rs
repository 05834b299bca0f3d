//! A picture of a chapter: its name in the template, its caption, where its figures come from.

use serde::Serialize;

use crate::plan::Scenes;
use crate::scene::Scene;

/// A picture for the template.
#[derive(Serialize)]
pub(in crate::plan) struct Pictured {
    scene: String,
    caption: String,
    from: String,
    /// Whether the data table is printed below it.
    table: bool,
}

impl Pictured {
    /// Adds the scene under this name; its title is the caption.
    pub(in crate::plan) fn new(scenes: &mut Scenes, name: &str, scene: Scene, from: String) -> Self {
        let caption = scene.title.clone();
        scenes.insert(name.to_owned(), scene);
        Self { scene: name.to_owned(), caption, from, table: false }
    }

    /// With its data table below it, because the picture cannot be read without.
    pub(super) fn keyed(self, table: bool) -> Self {
        Self { table, ..self }
    }
}
