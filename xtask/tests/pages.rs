//! Pages that the real tools rendered from our document, in the folder that `CLUVIO_PAGES` names: see `.ci/pages`.

use std::{env, error::Error, fs, path::Path};

use serde_json::Value;
use xtask::source::{Content, Form, read};

/// The sources in the folder, by the form that their names begin with.
const FORMS: [(&str, Form); 7] = [
    ("document", Form::OpenApi),
    ("redoc2", Form::Redoc2),
    ("redoc3", Form::Redoc3),
    ("redocusaurus", Form::Redocusaurus),
    ("chunk", Form::RouteChunk),
    ("main", Form::MainBundle),
    ("element", Form::RedocElement),
];

#[test]
fn our_document_is_read_back_from_every_page_that_the_real_tools_render() -> Result<(), Box<dyn Error>> {
    let Some(folder) = env::var_os("CLUVIO_PAGES") else {
        eprintln!("skipped: CLUVIO_PAGES names no folder of rendered pages");
        return Ok(());
    };
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/cluvio.yaml");
    let ours: Value = serde_saphyr::from_str(&fs::read_to_string(ours)?)?;
    let version = ours["info"]["version"].as_str().ok_or("no version")?;

    let sources = fs::read_to_string(Path::new(&folder).join("sources"))?;
    let mut seen = Vec::new();
    for line in sources.lines() {
        let (name, source) = line.split_once(' ').ok_or("a line without a source")?;
        let (_, form) = FORMS.iter().find(|(form, _)| *form == name).ok_or("an unknown name")?;
        let published = read(source, version)?;
        eprintln!("{source}: {}, read from {}", published.form, published.from);
        assert_eq!(published.form, *form, "{source}");
        assert!(
            published.content == Content::Document(ours.clone()),
            "{source} holds another document"
        );
        seen.push(name);
    }
    for (name, form) in FORMS {
        assert!(seen.contains(&name), "no {form} was rendered");
    }
    Ok(())
}
