//! Compound documents: from a resource's relationships to the resources that came along.

use std::{collections::HashMap, fmt, marker::PhantomData};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    ResponseValue,
    api::types::{Resource, ResourceRef},
};

/// Something that names a resource by its type and id.
///
/// ```
/// # fn main() -> Result<(), serde_json::Error> {
/// use cluvio::{Identify, api::types::Datasource};
///
/// let datasource: Datasource = serde_json::from_str(r#"{"type": "datasources", "id": "8qxn-y9ex-65vd"}"#)?;
/// assert_eq!((datasource.resource_type(), datasource.id()), ("datasources", "8qxn-y9ex-65vd"));
/// # Ok(())
/// # }
/// ```
pub trait Identify {
    /// The resource's id, unique among those of its type.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// use cluvio::{Identify, api::types::Report};
    ///
    /// let report: Report = serde_json::from_str(r#"{"type": "reports", "id": "5t0c-kx21-77ab"}"#)?;
    /// assert_eq!(report.id(), "5t0c-kx21-77ab");
    /// # Ok(())
    /// # }
    /// ```
    fn id(&self) -> &str;
    /// The resource's JSON:API `type`.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// use cluvio::{Identify, api::types::Report};
    ///
    /// let report: Report = serde_json::from_str(r#"{"type": "reports", "id": "5t0c-kx21-77ab"}"#)?;
    /// assert_eq!(report.resource_type(), "reports");
    /// # Ok(())
    /// # }
    /// ```
    fn resource_type(&self) -> &str;
}

/// A kind of resource that the document describes.
///
/// ```
/// use cluvio::{ResourceObject, api::types::Resource};
///
/// /// The first resource of a kind among those that came along.
/// fn first<T: ResourceObject>(included: &[Resource]) -> Option<&T> {
///     included.iter().find_map(|resource| T::of(resource.into()))
/// }
/// ```
pub trait ResourceObject: Identify + Sized {
    /// The resource, if it is of this kind.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// use cluvio::{ResourceObject, api::types::{Dashboard, Report, Resource}};
    ///
    /// let resource: Resource = serde_json::from_str(r#"{"type": "reports", "id": "5t0c-kx21-77ab"}"#)?;
    /// assert!(Report::of((&resource).into()).is_some());
    /// assert!(Dashboard::of((&resource).into()).is_none());
    /// # Ok(())
    /// # }
    /// ```
    fn of<'a>(resource: ResourceRef<'a>) -> Option<&'a Self>;
}

/// A response that may hold more resources than were asked for.
///
/// ```
/// use cluvio::Compound;
///
/// fn describe(answer: &impl Compound) -> String {
///     format!("{} resources, and {} that came along", answer.primary().len(), answer.included().len())
/// }
/// ```
pub trait Compound {
    /// The resources that were asked for.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// use cluvio::{Compound, api::types::DatasourceCollection};
    ///
    /// let answer: DatasourceCollection = serde_json::from_str(
    ///     r#"{"data": [{"type": "datasources", "id": "8qxn-y9ex-65vd"}]}"#,
    /// )?;
    /// assert_eq!(answer.primary()[0].id_ref(), "8qxn-y9ex-65vd");
    /// # Ok(())
    /// # }
    /// ```
    fn primary(&self) -> Vec<ResourceRef<'_>>;
    /// The resources that came along.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// use cluvio::{Compound, api::types::DatasourceCollection};
    ///
    /// let answer: DatasourceCollection = serde_json::from_str(
    ///     r#"{"data": [], "included": [{"type": "datasource_agents", "id": "4nt"}]}"#,
    /// )?;
    /// assert_eq!(answer.included().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    fn included(&self) -> &[Resource];
}

impl<T: Compound> Compound for ResponseValue<T> {
    fn primary(&self) -> Vec<ResourceRef<'_>> {
        T::primary(self)
    }

    fn included(&self) -> &[Resource] {
        T::included(self)
    }
}

/// The `data` of a relationship: one link, none, or many.
pub(crate) trait Linkage {
    fn links(&self) -> impl Iterator<Item = &dyn Identify>;
}

impl<T: Identify> Linkage for Option<T> {
    fn links(&self) -> impl Iterator<Item = &dyn Identify> {
        self.iter().map(|link| link as &dyn Identify)
    }
}

impl<T: Identify> Linkage for Option<Vec<T>> {
    fn links(&self) -> impl Iterator<Item = &dyn Identify> {
        self.iter().flatten().map(|link| link as &dyn Identify)
    }
}

/// What a relationship links to: the types and ids, in the order of the document.
///
/// Every resource has a method for each of its relationships that gives one of these.
///
/// ```
/// # fn main() -> Result<(), serde_json::Error> {
/// use cluvio::api::types::DatasourceCollection;
///
/// let answer: DatasourceCollection = serde_json::from_value(serde_json::json!({
///     "data": [{
///         "type": "datasources",
///         "id": "8qxn-y9ex-65vd",
///         "relationships": {"agents": {"data": [{"type": "datasource_agents", "id": "4nt"}]}},
///     }],
///     "included": [{"type": "datasource_agents", "id": "4nt", "attributes": {"name": "Office"}}],
/// }))?;
///
/// let agents = answer.data[0].agents();
/// assert_eq!(agents.len(), 1);
/// assert!(!agents.is_empty());
/// assert_eq!(agents.ids().collect::<Vec<_>>(), ["4nt"]);
/// # Ok(())
/// # }
/// ```
pub struct Links<'a, T> {
    links: Vec<&'a dyn Identify>,
    target: PhantomData<fn() -> T>,
}

impl<'a, T> Links<'a, T> {
    pub(crate) fn of(linkage: Option<&'a impl Linkage>) -> Self {
        Self {
            links: linkage.into_iter().flat_map(Linkage::links).collect(),
            target: PhantomData,
        }
    }

    /// The ids that are linked to.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// # let answer: cluvio::api::types::DatasourceCollection = serde_json::from_value(serde_json::json!({
    /// #     "data": [{
    /// #         "type": "datasources",
    /// #         "id": "8qxn-y9ex-65vd",
    /// #         "relationships": {"agents": {"data": [
    /// #             {"type": "datasource_agents", "id": "4nt"},
    /// #             {"type": "datasource_agents", "id": "b33"},
    /// #         ]}},
    /// #     }],
    /// # }))?;
    /// let agents = answer.data[0].agents();
    /// assert_eq!(agents.ids().collect::<Vec<_>>(), ["4nt", "b33"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.links.iter().map(|link| link.id())
    }

    /// How many links there are.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// # let answer: cluvio::api::types::DatasourceCollection = serde_json::from_value(serde_json::json!({
    /// #     "data": [{
    /// #         "type": "datasources",
    /// #         "id": "8qxn-y9ex-65vd",
    /// #         "relationships": {"agents": {"data": [{"type": "datasource_agents", "id": "4nt"}]}},
    /// #     }],
    /// # }))?;
    /// assert_eq!(answer.data[0].agents().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn len(&self) -> usize {
        self.links.len()
    }

    /// Whether there is no link.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// # let answer: cluvio::api::types::DatasourceCollection = serde_json::from_value(serde_json::json!({
    /// #     "data": [{"type": "datasources", "id": "8qxn-y9ex-65vd"}],
    /// # }))?;
    /// let direct = answer.data.iter().filter(|datasource| datasource.agents().is_empty());
    /// assert_eq!(direct.count(), 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_empty(&self) -> bool {
        self.links.is_empty()
    }
}

impl<T> fmt::Debug for Links<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.ids()).finish()
    }
}

/// All resources of a response by type and id.
///
/// It is made in one pass; every link is then followed in constant time.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// use cluvio::{Included, api::types::DatasourceInclude};
///
/// let datasources = cluvio.api().list_datasources().include(DatasourceInclude::Agents).send().await?;
/// let included = Included::of(&datasources);
/// for datasource in &datasources.data {
///     for agent in included.follow(&datasource.agents()) {
///         println!("{} uses agent {}", datasource.id, agent.id);
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub struct Included<'a> {
    resources: HashMap<(&'a str, &'a str), ResourceRef<'a>>,
}

impl<'a> Included<'a> {
    /// Indexes a response. Where a resource is there twice, the first one counts.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// use cluvio::{Included, api::types::DatasourceCollection};
    ///
    /// let answer: DatasourceCollection = serde_json::from_value(serde_json::json!({
    ///     "data": [{
    ///         "type": "datasources",
    ///         "id": "8qxn-y9ex-65vd",
    ///         "relationships": {"agents": {"data": [{"type": "datasource_agents", "id": "4nt"}]}},
    ///     }],
    ///     "included": [{"type": "datasource_agents", "id": "4nt", "attributes": {"name": "Office"}}],
    /// }))?;
    ///
    /// let included = Included::of(&answer);
    /// assert_eq!(included.len(), 2);
    /// let agents = answer.data[0].agents();
    /// let agent = included.follow(&agents).next().unwrap();
    /// assert_eq!(agent.attributes.as_ref().unwrap().name.as_deref(), Some("Office"));
    /// assert!(included.get("datasource_agents", "4nt").is_some());
    /// assert!(included.find(agent).is_some());
    /// # Ok(())
    /// # }
    /// ```
    pub fn of(document: &'a impl Compound) -> Self {
        let included = document.included().iter().map(ResourceRef::from);
        let mut resources = HashMap::new();
        for resource in document.primary().into_iter().chain(included) {
            resources
                .entry((resource.type_name(), resource.id_ref()))
                .or_insert(resource);
        }
        Self { resources }
    }

    /// The resources that a relationship links to, as far as they are in the response.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// # let answer: cluvio::api::types::DatasourceCollection = serde_json::from_value(serde_json::json!({
    /// #     "data": [{
    /// #         "type": "datasources",
    /// #         "id": "8qxn-y9ex-65vd",
    /// #         "relationships": {"agents": {"data": [{"type": "datasource_agents", "id": "4nt"}]}},
    /// #     }],
    /// #     "included": [{"type": "datasource_agents", "id": "4nt", "attributes": {"name": "Office"}}],
    /// # }))?;
    /// let included = cluvio::Included::of(&answer);
    /// let agents = answer.data[0].agents();
    /// let ids: Vec<&str> = included.follow(&agents).map(|agent| agent.id.as_str()).collect();
    /// assert_eq!(ids, ["4nt"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow<T: ResourceObject + 'a>(&self, links: &Links<'_, T>) -> impl Iterator<Item = &'a T> {
        links.links.iter().filter_map(|link| T::of(self.find(*link)?))
    }

    /// The resource that an identifier names, of whatever kind.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// # let answer: cluvio::api::types::DatasourceCollection = serde_json::from_value(serde_json::json!({
    /// #     "data": [{
    /// #         "type": "datasources",
    /// #         "id": "8qxn-y9ex-65vd",
    /// #         "relationships": {"agents": {"data": [{"type": "datasource_agents", "id": "4nt"}]}},
    /// #     }],
    /// #     "included": [{"type": "datasource_agents", "id": "4nt", "attributes": {"name": "Office"}}],
    /// # }))?;
    /// use cluvio::{Included, api::types::ResourceRef};
    ///
    /// let datasource = Included::of(&answer).find(&answer.data[0]);
    /// assert!(matches!(datasource, Some(ResourceRef::Datasource(_))));
    /// # Ok(())
    /// # }
    /// ```
    pub fn find(&self, identifier: &dyn Identify) -> Option<ResourceRef<'a>> {
        self.get(identifier.resource_type(), identifier.id())
    }

    /// The resource with a type and an id.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// # let answer: cluvio::api::types::DatasourceCollection = serde_json::from_value(serde_json::json!({
    /// #     "data": [],
    /// #     "included": [{"type": "datasource_agents", "id": "4nt", "attributes": {"name": "Office"}}],
    /// # }))?;
    /// let included = cluvio::Included::of(&answer);
    /// assert!(included.get("datasource_agents", "4nt").is_some());
    /// assert!(included.get("datasources", "4nt").is_none());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, resource_type: &str, id: &str) -> Option<ResourceRef<'a>> {
        self.resources.get(&(resource_type, id)).copied()
    }

    /// How many resources there are.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// # let answer: cluvio::api::types::DatasourceCollection = serde_json::from_value(serde_json::json!({
    /// #     "data": [{"type": "datasources", "id": "8qxn-y9ex-65vd"}],
    /// #     "included": [{"type": "datasource_agents", "id": "4nt", "attributes": {"name": "Office"}}],
    /// # }))?;
    /// assert_eq!(cluvio::Included::of(&answer).len(), 2); // the datasource, and the agent that came along
    /// # Ok(())
    /// # }
    /// ```
    pub fn len(&self) -> usize {
        self.resources.len()
    }

    /// Whether there is no resource at all.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// # use cluvio::{Included, api::types::DatasourceCollection};
    /// let nothing: DatasourceCollection = serde_json::from_str(r#"{"data": []}"#)?;
    /// assert!(Included::of(&nothing).is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty()
    }
}

impl fmt::Debug for Included<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.resources.keys()).finish()
    }
}

/// A resource of a kind that the document does not describe, as it came.
///
/// ```
/// # fn main() -> Result<(), serde_json::Error> {
/// use cluvio::{Identify, api::types::Resource};
///
/// let alert: Resource = serde_json::from_str(r#"{"type": "alerts", "id": "a", "attributes": {"name": "Late"}}"#)?;
/// let Resource::Unknown(alert) = alert else { unreachable!() };
/// assert_eq!(alert.resource_type(), "alerts");
/// assert_eq!(alert.0["attributes"]["name"], "Late");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnknownResource(
    /// All of its members.
    pub Map<String, Value>,
);

impl Identify for UnknownResource {
    fn id(&self) -> &str {
        self.0.get("id").and_then(Value::as_str).unwrap_or_default()
    }

    fn resource_type(&self) -> &str {
        self.0.get("type").and_then(Value::as_str).unwrap_or_default()
    }
}

/// Declares the enum of all kinds of resources, dispatched on `type` once.
macro_rules! resources {
    ($($name:ident: $kind:ident,)*) => {
        /// A resource of any kind. One of an unknown kind is kept as it came.
        ///
        /// ```
        /// # fn main() -> Result<(), serde_json::Error> {
        /// use cluvio::api::types::Resource;
        ///
        /// let report: Resource = serde_json::from_str(r#"{"type": "reports", "id": "5t0c-kx21-77ab"}"#)?;
        /// assert!(matches!(report, Resource::Report(_)));
        /// # Ok(())
        /// # }
        /// ```
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Resource {
            $( $name(Box<$name>), )*
            Unknown(crate::UnknownResource),
        }

        /// A resource of any kind, borrowed from a response.
        ///
        /// ```
        /// use cluvio::{Compound, api::types::ResourceRef};
        ///
        /// fn list(answer: &impl Compound) {
        ///     for resource in answer.included().iter().map(ResourceRef::from) {
        ///         println!("{} {}", resource.type_name(), resource.id_ref());
        ///     }
        /// }
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum ResourceRef<'a> {
            $( $name(&'a $name), )*
            Unknown(&'a crate::UnknownResource),
        }

        impl<'a> ResourceRef<'a> {
            /// The JSON:API `type`.
            ///
            /// ```
            /// # fn main() -> Result<(), serde_json::Error> {
            /// use cluvio::api::types::{Resource, ResourceRef};
            ///
            /// let alert: Resource = serde_json::from_str(r#"{"type": "alerts", "id": "a"}"#)?; // of an unknown kind
            /// assert_eq!(ResourceRef::from(&alert).type_name(), "alerts");
            /// # Ok(())
            /// # }
            /// ```
            pub fn type_name(self) -> &'a str {
                use crate::jsonapi::Identify;
                match self {
                    $( Self::$name(resource) => resource.resource_type(), )*
                    Self::Unknown(resource) => resource.resource_type(),
                }
            }

            /// The id.
            ///
            /// ```
            /// # fn main() -> Result<(), serde_json::Error> {
            /// use cluvio::api::types::{Resource, ResourceRef};
            ///
            /// let report: Resource = serde_json::from_str(r#"{"type": "reports", "id": "5t0c-kx21-77ab"}"#)?;
            /// assert_eq!(ResourceRef::from(&report).id_ref(), "5t0c-kx21-77ab");
            /// # Ok(())
            /// # }
            /// ```
            pub fn id_ref(self) -> &'a str {
                use crate::jsonapi::Identify;
                match self {
                    $( Self::$name(resource) => resource.id(), )*
                    Self::Unknown(resource) => resource.id(),
                }
            }
        }

        impl<'a> From<&'a Resource> for ResourceRef<'a> {
            fn from(resource: &'a Resource) -> Self {
                match resource {
                    $( Resource::$name(resource) => Self::$name(resource), )*
                    Resource::Unknown(resource) => Self::Unknown(resource),
                }
            }
        }

        $(
            impl crate::jsonapi::Identify for $name {
                fn id(&self) -> &str { &self.id }
                fn resource_type(&self) -> &str { self.type_.as_str() }
            }

            impl crate::jsonapi::ResourceObject for $name {
                fn of<'a>(resource: ResourceRef<'a>) -> Option<&'a Self> {
                    match resource {
                        ResourceRef::$name(resource) => Some(resource),
                        _ => None,
                    }
                }
            }

            impl<'a> From<&'a $name> for ResourceRef<'a> {
                fn from(resource: &'a $name) -> Self {
                    Self::$name(resource)
                }
            }
        )*

        impl ::serde::Serialize for Resource {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $( Self::$name(resource) => resource.serialize(serializer), )*
                    Self::Unknown(resource) => resource.serialize(serializer),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for Resource {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use crate::jsonapi::Identify;
                let unknown = <crate::UnknownResource as ::serde::Deserialize>::deserialize(deserializer)?;
                match ResourceType::from(unknown.resource_type()) {
                    $( ResourceType::$kind => crate::jsonapi::known(unknown).map(Self::$name), )*
                    _ => Ok(Self::Unknown(unknown)),
                }
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for Resource {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                "Resource".into()
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                let kinds = vec![$( generator.subschema_for::<$name>() ),*];
                ::schemars::json_schema!({ "anyOf": kinds })
            }
        }
    };
}
pub(crate) use resources;

/// Reads a resource of a known kind; the error says where in the resource it does not fit.
pub(crate) fn known<T: serde::de::DeserializeOwned, E: serde::de::Error>(
    resource: UnknownResource,
) -> Result<Box<T>, E> {
    serde_path_to_error::deserialize(Value::Object(resource.0))
        .map(Box::new)
        .map_err(|error| E::custom(format_args!("{error}")))
}
