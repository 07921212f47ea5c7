//! Writes `ui/src/api/bindings.ts`: the commands and their types, as the page sees them.

use std::{any::type_name, collections::BTreeMap, fmt::Write, fs, path::Path};

use app::{Answer, Failure, desk::Desk};
use tauri::{AppHandle, State, test::MockRuntime};
use ts_rs::{Config, TS, TypeVisitor};

use crate::commands::{self, every_command};

#[test]
fn the_bindings_are_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api/bindings.ts");
    let (before, now) = (fs::read_to_string(&path).unwrap_or_default(), bindings());
    if before != now {
        fs::write(&path, now).expect("the folder is there");
        panic!("bindings.ts was out of date. It is written anew; commit it.");
    }
}

fn bindings() -> String {
    let mut types = Types { config: Config::from_env(), ..Types::default() };
    let mut commands = String::new();
    macro_rules! line {
        ($name:ident($($arg:ident: $ty:ty),*) -> $answer:ty) => {{
            let args: &[String] =
                &[$(format!("{}: {}", stringify!($arg), types.name_of::<$ty>())),*];
            let args = match args {
                [] => "{ [name: string]: never }".to_owned(),
                args => format!("{{ {} }}", args.join("; ")),
            };
            let (name, answer) = (stringify!($name), types.name_of::<$answer>());
            writeln!(commands, "  {name}: {{ args: {args}; answer: {answer} }};")
                .expect("a string takes it");
        }};
    }
    // Does not compile unless the list and the functions agree.
    macro_rules! describe {
        (desk { $($desk:tt)* } window { $($window:tt)* }) => {
            describe!(@desk $($desk)*);
            describe!(@window $($window)*);
        };
        (@desk $($module:ident::$name:ident($($arg:ident: $ty:ty),*) -> $answer:ty;)*) => {$(
            let _: fn(State<'_, Desk> $(, $ty)*) -> Answer<$answer> = commands::$module::$name;
            line!($name($($arg: $ty),*) -> $answer);
        )*};
        (@window $($module:ident::$name:ident($($arg:ident: $ty:ty),*) -> $answer:ty;)*) => {$(
            let _: fn(AppHandle<MockRuntime>, State<'_, Desk> $(, $ty)*) -> Answer<$answer> =
                commands::$module::$name;
            line!($name($($arg: $ty),*) -> $answer);
        )*};
    }
    every_command!(describe);
    types.name_of::<Failure>();
    let types: Vec<String> = types.found.into_values().collect();
    format!(
        "// Written by src-tauri/src/bindings.rs. Do not edit.\n\n{}\n\n\
         /** Every command: what it takes, what it answers. */\n\
         export type Commands = {{\n{commands}}};\n",
        types.join("\n\n"),
    )
}

/// The declarations met so far, in the order of their Rust names.
#[derive(Default)]
struct Types {
    config: Config,
    found: BTreeMap<&'static str, String>,
}

impl Types {
    fn name_of<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        T::visit_generics(self);
        if T::output_path().is_none() || self.found.contains_key(type_name::<T>()) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        self.found.insert(type_name::<T>(), format!("{docs}export {}", T::decl(&self.config)));
        T::visit_dependencies(self);
    }
}
