//! The files that are made from Rust and committed, so that the pages can be built without it.

/// One such file: where it is, from the root, and what it must hold.
#[derive(Debug)]
pub struct Generated {
    pub path: &'static str,
    pub text: String,
}

/// All of them, made anew.
pub fn files() -> Vec<Generated> {
    vec![Generated { path: "ui/src/lib/generated/api.ts", text: keystone_app::typescript() }]
}
