//! The client's set-up by environment variables.

use std::env::{self, VarError};

use crate::{ClientBuilder, Error, Region, region::base_url};

const API_KEY: &str = "CLUVIO_API_KEY";
const REGION: &str = "CLUVIO_REGION";
const API_URL: &str = "CLUVIO_API_URL";
const DATA_URL: &str = "CLUVIO_DATA_URL";

impl ClientBuilder {
    /// What [`Client::from_env`](crate::Client::from_env) sets up, to be set up further.
    ///
    /// ```no_run
    /// # fn example() -> Result<(), cluvio::Error> {
    /// let cluvio = cluvio::ClientBuilder::from_env()?.user_agent("nightly-report/1.2").build()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Configuration`](crate::ErrorKind::Configuration), naming the variable that is missing or bad.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| env::var(name))
    }

    fn from_variables(read: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, Error> {
        let variable = |name: &str| match read(name) {
            Ok(value) if value.trim().is_empty() => Err(Error::configuration(format!("{name} is set but empty"))),
            Ok(value) => Ok(Some(value)),
            Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => Err(Error::configuration(format!("{name} is not valid Unicode"))),
        };
        let key = variable(API_KEY)?.ok_or_else(|| {
            Error::configuration(format!(
                "{API_KEY} is not set: it takes the secret of an API key from the admin settings"
            ))
        })?;
        if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::configuration(format!(
                "{API_KEY} has a character other than visible ASCII, such as a blank or a line break"
            )));
        }
        let region = variable(REGION)?
            .map(|text| text.parse::<Region>())
            .transpose()
            .map_err(|error| Error::configuration(format!("{REGION}: {error}")))?;
        let region = match (variable(API_URL)?, variable(DATA_URL)?) {
            (None, None) => region.ok_or_else(|| {
                Error::configuration(format!(
                    "{REGION} is not set: expected `eu` or `us`, the location of the account"
                ))
            })?,
            (Some(api), Some(data)) => {
                // Checked one by one, so that the error can name the variable.
                for (name, what, value) in [(API_URL, "API server", &api), (DATA_URL, "data server", &data)] {
                    base_url(what, value).map_err(|error| Error::configuration(format!("{name}: {error}")))?;
                }
                Region::custom(api, data)
            }
            (Some(_), None) => return Err(unpaired(API_URL, DATA_URL)),
            (None, Some(_)) => return Err(unpaired(DATA_URL, API_URL)),
        };
        Ok(Self::new(key).region(region))
    }
}

fn unpaired(set: &str, missing: &str) -> Error {
    Error::configuration(format!(
        "{missing} is not set but {set} is: the two servers belong together"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(variables: &[(&str, &str)]) -> Result<crate::Client, Error> {
        ClientBuilder::from_variables(|name| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned()).ok_or(VarError::NotPresent)
        })?
        .build()
    }

    fn refusal(variables: &[(&str, &str)]) -> String {
        let error = client(variables).unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Configuration);
        error.to_string()
    }

    #[test]
    fn a_key_and_a_region_are_enough() {
        let client = client(&[(API_KEY, "k3y"), (REGION, "us")]).unwrap();
        assert_eq!(client.region(), &Region::Us);
    }

    #[test]
    fn the_two_urls_take_the_place_of_the_region() {
        let urls = [
            (API_KEY, "k3y"),
            (API_URL, "http://127.0.0.1:1"),
            (DATA_URL, "http://127.0.0.1:2"),
        ];
        let custom = Region::custom("http://127.0.0.1:1", "http://127.0.0.1:2");
        assert_eq!(client(&urls).unwrap().region(), &custom);
        let with_region = [urls.as_slice(), &[(REGION, "eu")]].concat();
        assert_eq!(client(&with_region).unwrap().region(), &custom);
    }

    #[test]
    fn each_missing_or_bad_variable_is_named() {
        let key = (API_KEY, "k3y");
        for (variables, name, what) in [
            (vec![], API_KEY, "not set"),
            (vec![(API_KEY, "  "), (REGION, "eu")], API_KEY, "empty"),
            (vec![(API_KEY, "k3y\n"), (REGION, "eu")], API_KEY, "line break"),
            (vec![key], REGION, "not set"),
            (vec![key, (REGION, "")], REGION, "empty"),
            (vec![key, (REGION, "de")], REGION, "`de`"),
            (vec![key, (API_URL, "https://a.example.com")], DATA_URL, "not set"),
            (vec![key, (DATA_URL, "https://a.example.com")], API_URL, "not set"),
            (
                vec![key, (API_URL, "nonsense"), (DATA_URL, "https://a.example.com")],
                API_URL,
                "not a URL",
            ),
            (
                vec![
                    key,
                    (API_URL, "https://a.example.com"),
                    (DATA_URL, "http://b.example.com"),
                ],
                DATA_URL,
                "https",
            ),
        ] {
            let message = refusal(&variables);
            assert!(message.contains(name) && message.contains(what), "{message}");
            assert!(!message.contains("k3y"), "{message}");
        }
    }
}
