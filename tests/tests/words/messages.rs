//! The messages of one language as the tests see them: texts, with every fact replaced by one sign.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// What stands for a fact (`{ $count }`) in a text.
pub(crate) const FACT: char = '\u{fffc}';

/// A message or an attribute.
pub(crate) struct Message {
    /// Its file, under the folder of the language.
    pub(crate) file: String,
    /// Facts it needs.
    pub(crate) variables: BTreeSet<String>,
    /// Its text and the texts of its variants.
    pub(crate) texts: Vec<String>,
}

/// All messages of a language, attributes as `id.attribute`. A file that does not parse fails the test.
pub(crate) fn messages(language: &str) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for (path, text) in keystone_l10n::files(language) {
        let file = path.strip_prefix(language).unwrap().trim_start_matches('/');
        let resource = parser::parse(*text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        let mut keep = |id: String, pattern: &Pattern<&str>| {
            let mut message =
                Message { file: file.to_owned(), variables: BTreeSet::new(), texts: Vec::new() };
            read(pattern, &mut message);
            assert!(messages.insert(id.clone(), message).is_none(), "{path}: {id} is written twice");
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Some(pattern) = &message.value {
                        keep(message.id.name.to_owned(), pattern);
                    }
                    for attribute in &message.attributes {
                        keep(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                    }
                }
                Entry::Term(term) => keep(format!("-{}", term.id.name), &term.value),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Junk { content } => panic!("{path}: {content}"),
            }
        }
    }
    messages
}

fn read(pattern: &Pattern<&str>, message: &mut Message) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => text.push_str(value),
                other => {
                    variables(other, message);
                    text.push(FACT);
                }
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                variables(selector, message);
                for variant in variants {
                    read(&variant.value, message);
                }
                text.push(FACT);
            }
        }
    }
    message.texts.push(text);
}

fn variables(expression: &InlineExpression<&str>, message: &mut Message) {
    match expression {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                variables(argument, message);
            }
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => variables(inline, message),
            Expression::Select { selector, variants } => {
                variables(selector, message);
                for variant in variants {
                    read(&variant.value, message);
                }
            }
        },
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
