//! Everything a shell may ask for: one session, one table of commands, one `dispatch`.
//!
//! The window, the command line and the tests come through this door and no other. It holds no words and
//! paints nothing.

mod commands;
mod environment;
mod failure;
mod preferences;
mod session;
#[cfg(test)]
mod tests;
mod typescript;

pub use commands::{dispatch, names};
pub use environment::Environment;
pub use failure::Failure;
pub use preferences::{Preferences, Region, Theme};
pub use session::Session;
pub use typescript::{command_list, typescript};

/// Endings of the files that may be attached as evidence, without their dot.
#[must_use]
pub fn attachable_endings() -> Vec<&'static str> {
    keystone_core::evidence::attachable_endings()
}
