//! What the tests share: the real window and its driver, the accessibility check, the files of the repository.

pub mod axe;
#[cfg(feature = "program")]
pub mod forty_pages;
#[cfg(feature = "program")]
pub mod generated;
#[cfg(feature = "program")]
pub mod large;
pub mod measuring;
pub mod peers;
pub mod processes;
pub mod reading;
pub mod sources;
pub mod webdriver;
pub mod window;
