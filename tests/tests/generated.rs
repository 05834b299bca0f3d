//! Files made from Rust are committed, and equal to what Rust would make now.

use keystone_tests::{generated, sources};

#[test]
fn what_is_made_from_rust_is_up_to_date() {
    for file in generated::files() {
        let kept = std::fs::read_to_string(sources::root().join(file.path)).unwrap_or_default();
        assert!(kept == file.text, "{} is not what Rust makes: run `cargo xtask generate`", file.path);
    }
}
