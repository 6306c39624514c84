//! The messages of the interface, as Fluent reads them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use tastetrykk::locale::{Part, source};
use tastetrykk::vocabulary::Lang;

/// A message or one of its attributes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Variables, in order of their names.
    pub(crate) variables: BTreeSet<String>,
    /// The words by which it chooses between forms.
    pub(crate) keys: BTreeSet<String>,
}

/// The messages of one part: `id`, or `id.attribute`, and what it holds.
pub(crate) fn shapes(lang: Lang, part: Part) -> Vec<(String, Shape)> {
    let text = source(lang, part);
    let resource =
        fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{lang:?} {part:?}: {errors:?}"));
    let mut found = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if let Some(value) = &message.value {
            found.push((id.to_owned(), shape(value)));
        }
        for attribute in &message.attributes {
            found.push((format!("{id}.{}", attribute.id.name), shape(&attribute.value)));
        }
    }
    found
}

fn shape(pattern: &Pattern<&str>) -> Shape {
    let mut shape = Shape::default();
    walk(pattern, &mut shape);
    shape
}

fn walk(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => note(inline, shape),
            Expression::Select { selector, variants } => {
                note(selector, shape);
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    shape.keys.insert((*key).to_owned());
                    walk(&variant.value, shape);
                }
            }
        }
    }
}

fn note(inline: &InlineExpression<&str>, shape: &mut Shape) {
    if let InlineExpression::VariableReference { id } = inline {
        shape.variables.insert(id.name.to_owned());
    }
}

/// All texts of a part in one language as they come out, by id: each once for every form it has.
/// Values that are no choice are «x».
pub(crate) fn texts(lang: Lang, part: Part) -> BTreeMap<String, Vec<String>> {
    let mut bundle = FluentBundle::new(vec![lang.tag().parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source(lang, part).to_owned()).expect("Fluent");
    bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{lang:?} {part:?}: {errors:?}"));
    let said = |id: &str, shape: &Shape| {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        let message = bundle.get_message(id).expect("it is there");
        let pattern = match attribute {
            None => message.value().expect("a value"),
            Some(name) => message.get_attribute(name).expect("it is there").value(),
        };
        let forms = shape.keys.iter().map(String::as_str).chain(["x", "1", "2"]);
        let mut texts: Vec<String> = Vec::new();
        for form in forms {
            let value = || form.parse::<u32>().map_or(FluentValue::from(form), FluentValue::from);
            let values: FluentArgs = shape.variables.iter().map(|name| (name.as_str(), value())).collect();
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
            assert!(errors.is_empty(), "{lang:?} {id}: {errors:?}");
            if !texts.contains(&text) && (form == "x" || !shape.keys.is_empty()) {
                texts.push(text);
            }
        }
        texts
    };
    shapes(lang, part).iter().map(|(id, shape)| (id.clone(), said(id, shape))).collect()
}
