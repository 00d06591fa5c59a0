//! Enums whose listed values are not the last word.

/// Declares an enum over wire strings that keeps a value it does not know.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $value:literal, )* }
    ) => {
        $(#[$meta])*
        ///
        /// ```
        #[doc = concat!("use cluvio::api::types::", stringify!($name), ";")]
        ///
        #[doc = concat!("let value = ", stringify!($name), "::from(\"a new one\");")]
        #[doc = concat!("assert_eq!(value, ", stringify!($name), "::Unknown(\"a new one\".to_owned()));")]
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )*
            /// A value that the document does not list, as it came or as it is to be sent.
            Unknown(String),
        }

        impl $name {
            /// The values that the document lists.
            ///
            /// ```
            #[doc = concat!("use cluvio::api::types::", stringify!($name), ";")]
            ///
            #[doc = concat!("for known in ", stringify!($name), "::KNOWN {")]
            #[doc = concat!("    let value = ", stringify!($name), "::from(*known);")]
            #[doc = concat!("    assert!(!matches!(value, ", stringify!($name), "::Unknown(_)));")]
            /// }
            /// ```
            pub const KNOWN: &'static [&'static str] = &[$($value),*];

            /// The value as it is on the wire.
            ///
            /// ```
            #[doc = concat!("use cluvio::api::types::", stringify!($name), ";")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($name), "::from(\"a new one\").as_str(), \"a new one\");")]
            /// ```
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $value, )*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $( $value => Self::$variant, )*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({ "type": "string", "examples": [$($value),*] })
            }
        }
    };
}
pub(crate) use open_enum;
