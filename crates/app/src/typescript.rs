//! The table of commands as TypeScript for the window, and as a list for the command line.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ts_rs::{Config, TS};

use crate::Failure;
use crate::commands::{TypeVisitor, each_type};

fn config() -> Config {
    // Whole numbers cross as JSON numbers; none of ours comes near 2^53.
    Config::default().with_large_int("number")
}

struct Collector {
    config: Config,
    seen: BTreeSet<TypeId>,
    declarations: BTreeMap<String, String>,
    /// Names that two different types bear: one of them needs another name.
    clashes: Vec<String>,
    commands: String,
}

impl ts_rs::TypeVisitor for Collector {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let mut text = String::new();
            for line in
                T::docs().into_iter().flat_map(|docs| docs.lines().map(str::to_owned).collect::<Vec<_>>())
            {
                text.push_str(line.trim_end());
                text.push('\n');
            }
            let _ = write!(text, "export {}", T::decl(&self.config));
            let name = T::name(&self.config);
            if self.declarations.insert(name.clone(), text).is_some() {
                self.clashes.push(name);
            }
        }
    }
}

impl TypeVisitor for Collector {
    fn command<Args: TS + 'static, Output: TS + 'static>(&mut self, name: &'static str) {
        use ts_rs::TypeVisitor as _;
        Args::visit_dependencies(self);
        self.visit::<Output>();
        let _ = writeln!(
            self.commands,
            "  {name}: {{ args: {}; output: {} }};",
            Args::inline(&self.config),
            Output::name(&self.config)
        );
    }
}

fn collect() -> Collector {
    let mut collector = Collector {
        config: config(),
        seen: BTreeSet::new(),
        declarations: BTreeMap::new(),
        clashes: Vec::new(),
        commands: String::new(),
    };
    each_type(&mut collector);
    ts_rs::TypeVisitor::visit::<Failure>(&mut collector);
    collector
}

/// The file `ui/src/lib/generated/api.ts`.
#[must_use]
pub fn typescript() -> String {
    let collected = collect();
    let mut text = String::from(
        "// Made from the table of commands in crates/app by `cargo xtask generate`. Do not edit.\n\n",
    );
    for declaration in collected.declarations.values() {
        text.push_str(declaration);
        text.push_str("\n\n");
    }
    text.push_str("/** Every command: its arguments and its output. */\nexport interface Commands {\n");
    text.push_str(&collected.commands);
    text.push_str("}\n");
    text
}

/// Every command with the TypeScript of its arguments, for `keystone commands`.
#[must_use]
pub fn command_list() -> Vec<(&'static str, String)> {
    struct Lister(Config, Vec<(&'static str, String)>);
    impl TypeVisitor for Lister {
        fn command<Args: TS + 'static, Output: TS + 'static>(&mut self, name: &'static str) {
            self.1.push((name, Args::inline(&self.0)));
        }
    }
    let mut lister = Lister(config(), Vec::new());
    each_type(&mut lister);
    lister.1
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_two_types_of_the_table_share_a_name() {
        assert_eq!(super::collect().clashes, Vec::<String>::new());
    }
}
