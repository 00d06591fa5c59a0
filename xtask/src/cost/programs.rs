//! The programs whose builds are compared: each makes one call by way of one library.

/// A program, and what it depends on.
#[derive(Debug)]
pub struct Program {
    /// What it is called on the command line.
    pub name: &'static str,
    /// What it is called in the table, after the name of the library.
    pub note: &'static str,
    /// The library that it is about.
    pub library: &'static str,
    /// Its dependencies, in TOML; `{root}` is the root of the repository. `tokio` is added to them.
    dependencies: &'static str,
    /// The body of its main function.
    body: &'static str,
}

/// Everything is compared with the first.
pub const PROGRAMS: [Program; 8] = [
    Program {
        name: "reqwest",
        note: ", default features, and `serde_json`",
        library: "reqwest",
        dependencies: "reqwest = '0.13'\nserde_json = '1'",
        body: r#"let body = reqwest::get(std::env::var("URL")?).await?.bytes().await?;
    let value: serde_json::Value = serde_json::from_slice(&body)?;
    println!("{value}");"#,
    },
    Program {
        name: "cluvio",
        note: "",
        library: "cluvio",
        dependencies: "cluvio = { path = '{root}' }",
        body: CLUVIO,
    },
    Program {
        name: "cluvio-snapshot",
        note: " without its feature `codegen`",
        library: "cluvio",
        dependencies: "cluvio = { path = '{root}', default-features = false, features = ['gzip', 'rustls'] }",
        body: CLUVIO,
    },
    // Some of the others take TLS from the platform: it is compiled into none of their programs.
    Program {
        name: "cluvio-native-tls",
        note: " without its feature `codegen`, with `native-tls`",
        library: "cluvio",
        dependencies: "cluvio = { path = '{root}', default-features = false, features = ['gzip', 'native-tls'] }",
        body: CLUVIO,
    },
    Program {
        name: "octocrab",
        note: "",
        library: "octocrab",
        dependencies: "octocrab = '0.54'",
        body: r#"let github = octocrab::Octocrab::builder().personal_token(std::env::var("TOKEN")?).build()?;
    println!("{}", github.current().user().await?.login);"#,
    },
    Program {
        name: "oxide",
        note: "",
        library: "oxide",
        dependencies: "oxide = '0.19'",
        body: r#"use oxide::ClientProjectsExt as _;
    let oxide = oxide::Client::new_authenticated()?;
    println!("{}", oxide.project_list().send().await?.items.len());"#,
    },
    Program {
        name: "async-stripe",
        note: ", with one resource of `async-stripe-core`",
        library: "async-stripe",
        dependencies: "async-stripe = '1.0.0-rc.10'
async-stripe-core = { version = '1.0.0-rc.10', features = ['balance'] }",
        body: r#"let stripe = stripe::Client::new(std::env::var("KEY")?);
    let balance = stripe_core::balance::RetrieveForMyAccountBalance::new().send(&stripe).await?;
    println!("{}", balance.available.len());"#,
    },
    Program {
        name: "datadog-api-client",
        note: "",
        library: "datadog-api-client",
        dependencies: "datadog-api-client = '0.38'",
        body: r#"use datadog_api_client::{datadog::Configuration, datadogV1::api_authentication::AuthenticationAPI};
    let datadog = AuthenticationAPI::with_config(Configuration::new());
    println!("{:?}", datadog.validate().await?.valid);"#,
    },
];

const CLUVIO: &str = r#"let cluvio = cluvio::Client::from_env()?;
    println!("{}", cluvio.api().list_datasources().send().await?.data.len());"#;

impl Program {
    /// The program's `Cargo.toml`.
    pub fn manifest(&self, root: &str) -> String {
        format!(
            "[package]\nname = '{PACKAGE}'\nversion = '0.0.0'\nedition = '2024'\n\n[dependencies]\n{}\n\
             tokio = {{ version = '1', features = ['macros', 'rt-multi-thread'] }}\n\n[workspace]\n",
            self.dependencies.replace("{root}", root)
        )
    }

    /// The program's `src/main.rs`.
    pub fn source(&self) -> String {
        format!(
            "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    {}\n    Ok(())\n}}\n",
            self.body
        )
    }
}

/// The name that all programs have for Cargo.
pub const PACKAGE: &str = "program";
