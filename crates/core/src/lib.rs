//! The domain of Keystone: catalogue, project file, and the rules of the method.
//!
//! It speaks in ids and facts, never in words, and it has no clock and no chance of its own: time and
//! ids are arguments. It names no shell, no template and no document format.

pub mod actions;
pub mod catalogue;
pub mod check_up;
pub mod diagnosis;
pub mod documents;
pub mod evidence;
pub mod example;
pub mod guards;
pub mod indicators;
pub mod partners;
pub mod plan;
pub mod policy;
pub mod project;
pub mod refusal;
pub mod statistics;
pub mod text;

pub use refusal::Refusal;
pub use text::{Grade, Language, Text};
