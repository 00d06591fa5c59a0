//! The manual, chapter by chapter, as it stands in the folder `guide` of the repository.

/// The definitions of `links.md` come first and so take the place of those in the chapters, which are for reading the files.
macro_rules! chapters {
    ($($(#[$meta:meta])* $name:ident = $file:literal;)*) => {
        $(
            $(#[$meta])*
            #[doc = include_str!("guide/links.md")]
            #[doc = include_str!(concat!("../", $file))]
            pub mod $name {}
        )*
    };
}

chapters! {
    getting_started = "guide/getting-started.md";
    regions_and_keys = "guide/regions-and-keys.md";
    queries = "guide/queries.md";
    results = "guide/results.md";
    operations = "guide/operations.md";
    errors = "guide/errors.md";
    retries = "guide/retries.md";
    tracing = "guide/tracing.md";
    #[cfg(feature = "mock")]
    mocks = "guide/mocks.md";
    emulator = "guide/emulator.md";
    evidence = "guide/evidence.md";
    api_changes = "guide/api-changes.md";
    security = "SECURITY.md";
}

/// This chapter is there with the feature `mock`.
#[cfg(not(feature = "mock"))]
pub mod mocks {}
