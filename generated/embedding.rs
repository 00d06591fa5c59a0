/// The URL of a shared dashboard, before and after the id of the dashboard.
pub const URL: (&str, &str) = ("https://dashboards.cluvio.com/dashboards/", "/shared");
/// The algorithm of the signature, by its name in the token's header.
pub const ALGORITHM: &str = "HS256";
/// The hash of that algorithm.
pub type Hash = sha2::Sha256;
pub mod parameters {
    pub const SHARING_TOKEN: &str = "sharingToken";
    pub const SHARING_SECRET: &str = "sharingSecret";
    pub const REPORT: &str = "reportId";
    pub const BACKGROUND_COLOR: &str = "backgroundColor";
    pub const TIME_RANGE: &str = "timerange";
    pub const AGGREGATION: &str = "aggregation";
    pub const FILTERS: &str = "filters";
}
pub mod flags {
    pub const REPORT_ONLY: (&str, Option<&str>) = ("reportOnly", None);
    pub const NO_BORDER: (&str, Option<&str>) = ("noBorder", Some("true"));
    pub const DRILL_EVENTS: (&str, Option<&str>) = ("enableDrillEvents", None);
}
pub mod claims {
    pub const SHARING_TOKEN: &str = "sharing_token";
    pub const EXPIRY: &str = "exp";
    pub const FIXED_PARAMETERS: &str = "fixed_parameters";
    pub const TIME_RANGE: &str = "timerange";
    pub const AGGREGATION: &str = "aggregation";
}
