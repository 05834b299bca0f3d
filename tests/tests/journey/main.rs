//! Journeys through the real window, named after what people come to do.
//!
//! They refuse shortcuts around the pages, but for one: where a page was proved by a few entries, the rest of
//! a long entry may be sent as the page would send it. Every wait has a condition and a deadline.

mod beginning;
mod boundaries;
mod diagnosis;
mod documents;
mod files;
mod keyboard;
mod planning;
mod screens;
mod steps;
mod training;
