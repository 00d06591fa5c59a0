use crate::wire::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///The outcome of a connection test.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ConnectionTestResult {
        ///Why the connection failed, if the status is `error`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_message: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::api::types::ConnectionTestStatus>,
    }
    impl ConnectionTestResult {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ConnectionTestResult;

let made: Result<ConnectionTestResult, _> = ConnectionTestResult::builder().try_into();
```*/
        pub fn builder() -> builder::ConnectionTestResult {
            Default::default()
        }
    }
    ///A page of reports with filters.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Dashboard {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<DashboardAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<DashboardRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl Dashboard {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::Dashboard;

let made: Result<Dashboard, _> = Dashboard::builder().try_into();
```*/
        pub fn builder() -> builder::Dashboard {
            Default::default()
        }
    }
    ///What is returned of a dashboard.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardAttributes {
        ///Whether the dashboard updates by itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub automatic_update_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color_scheme: ::std::option::Option<crate::api::types::ColorScheme>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Time of day that refreshes count from, as `HH:MM` in the time zone of the organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_refresh_anchor_time: ::std::option::Option<::std::string::String>,
        ///How old shown data may become, in minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_refresh_rate: ::std::option::Option<i64>,
        ///Width of the page that the layout is made for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_page_width: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_parameters: ::std::option::Option<InputParameters>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters_configuration: ::std::option::Option<FiltersConfiguration>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub floating_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_locked: ::std::option::Option<bool>,
        ///The place of each item on the dashboard.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub layout: ::std::option::Option<::std::vec::Vec<LayoutItem>>,
        ///The name that users see.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Keep the data for the default parameters fresh, so that the dashboard opens fast.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prewarm: ::std::option::Option<bool>,
        ///Whether the dashboard is shared rather than a draft.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub published: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thumbnail_created_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Whether a picture of the dashboard is made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thumbnail_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_zone_config: ::std::option::Option<TimeZoneConfig>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    impl DashboardAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardAttributes;

let made: Result<DashboardAttributes, _> = DashboardAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardAttributes {
            Default::default()
        }
    }
    ///A backup of a dashboard, as any JSON. Its format is internal to Cluvio and can change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardBackup(pub ::serde_json::Value);
    impl ::std::ops::Deref for DashboardBackup {
        type Target = ::serde_json::Value;
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<DashboardBackup> for ::serde_json::Value {
        fn from(value: DashboardBackup) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for DashboardBackup {
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }
    ///A JSON:API document with a list of dashboards.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardCollection {
        pub data: ::std::vec::Vec<Dashboard>,
    }
    impl DashboardCollection {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardCollection;

let made: Result<DashboardCollection, _> = DashboardCollection::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardCollection {
            Default::default()
        }
    }
    ///A JSON:API document with one dashboard.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardDocument {
        pub data: Dashboard,
        ///What `include` asked for.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::wire::null_as_empty")]
        pub included: ::std::vec::Vec<crate::api::types::Resource>,
    }
    impl DashboardDocument {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardDocument;

let made: Result<DashboardDocument, _> = DashboardDocument::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardDocument {
            Default::default()
        }
    }
    ///A group of dashboards, to find them by.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardGroup {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<DashboardGroupAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<DashboardGroupRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl DashboardGroup {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardGroup;

let made: Result<DashboardGroup, _> = DashboardGroup::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardGroup {
            Default::default()
        }
    }
    ///What is returned of a dashboard group; none of it is known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardGroupAttributes(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for DashboardGroupAttributes {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<DashboardGroupAttributes>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: DashboardGroupAttributes) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for DashboardGroupAttributes {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///Names a dashboard group by type and id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardGroupIdentifier {
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl DashboardGroupIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardGroupIdentifier;

let made: Result<DashboardGroupIdentifier, _> = DashboardGroupIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardGroupIdentifier {
            Default::default()
        }
    }
    ///What a dashboard group is related to; none of it is known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardGroupRelationships(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for DashboardGroupRelationships {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<DashboardGroupRelationships>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: DashboardGroupRelationships) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for DashboardGroupRelationships {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///Names a dashboard by type and id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardIdentifier {
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl DashboardIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardIdentifier;

let made: Result<DashboardIdentifier, _> = DashboardIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardIdentifier {
            Default::default()
        }
    }
    ///A dashboard to create, or the changes to one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardInput {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<DashboardInputAttributes>,
    }
    impl DashboardInput {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardInput;

let made: Result<DashboardInput, _> = DashboardInput::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardInput {
            Default::default()
        }
    }
    ///What can be set on a dashboard.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardInputAttributes {
        ///Whether the dashboard updates by itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub automatic_update_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color_scheme: ::std::option::Option<crate::api::types::ColorScheme>,
        ///Time of day that refreshes count from, as `HH:MM` in the time zone of the organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_refresh_anchor_time: ::std::option::Option<::std::string::String>,
        ///How old shown data may become, in minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_refresh_rate: ::std::option::Option<i64>,
        ///Width of the page that the layout is made for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_page_width: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_parameters: ::std::option::Option<InputParameters>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters_configuration: ::std::option::Option<FiltersConfiguration>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_locked: ::std::option::Option<bool>,
        ///The place of each item on the dashboard.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub layout: ::std::option::Option<::std::vec::Vec<LayoutItem>>,
        ///The name that users see.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Keep the data for the default parameters fresh, so that the dashboard opens fast.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prewarm: ::std::option::Option<bool>,
        ///Whether a picture of the dashboard is made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thumbnail_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_zone_config: ::std::option::Option<TimeZoneConfig>,
    }
    impl DashboardInputAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardInputAttributes;

let made: Result<DashboardInputAttributes, _> = DashboardInputAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardInputAttributes {
            Default::default()
        }
    }
    ///What a dashboard is related to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardRelationships {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dashboard_groups: ::std::option::Option<ToManyDashboardGroups>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dashboard_sharing_links: ::std::option::Option<ToManyDashboardSharingLinks>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<ToManyFilters>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reports: ::std::option::Option<ToManyReports>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sql_snippets: ::std::option::Option<ToManySqlSnippets>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<ToOneUser>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_groups: ::std::option::Option<ToManyUserGroups>,
    }
    impl DashboardRelationships {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardRelationships;

let made: Result<DashboardRelationships, _> = DashboardRelationships::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardRelationships {
            Default::default()
        }
    }
    ///The request body that creates or updates a dashboard.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardRequest {
        pub data: DashboardInput,
    }
    impl DashboardRequest {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardRequest;

let made: Result<DashboardRequest, _> = DashboardRequest::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardRequest {
            Default::default()
        }
    }
    ///A link that shares a dashboard with people who have no account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardSharingLink {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<DashboardSharingLinkAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<DashboardSharingLinkRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl DashboardSharingLink {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardSharingLink;

let made: Result<DashboardSharingLink, _> = DashboardSharingLink::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardSharingLink {
            Default::default()
        }
    }
    ///What is returned of a dashboard sharing link; none of it is known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardSharingLinkAttributes(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for DashboardSharingLinkAttributes {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<DashboardSharingLinkAttributes>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: DashboardSharingLinkAttributes) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for DashboardSharingLinkAttributes {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///Names a dashboard sharing link by type and id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardSharingLinkIdentifier {
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl DashboardSharingLinkIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DashboardSharingLinkIdentifier;

let made: Result<DashboardSharingLinkIdentifier, _> = DashboardSharingLinkIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::DashboardSharingLinkIdentifier {
            Default::default()
        }
    }
    ///Names a dashboard sharing link, wrapped in an object of its own as the samples show it, or plainly as JSON:API has it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum DashboardSharingLinkLinkage {
        WrappedDashboardSharingLinkIdentifier(WrappedDashboardSharingLinkIdentifier),
        DashboardSharingLinkIdentifier(DashboardSharingLinkIdentifier),
    }
    impl ::std::convert::From<WrappedDashboardSharingLinkIdentifier>
    for DashboardSharingLinkLinkage {
        fn from(value: WrappedDashboardSharingLinkIdentifier) -> Self {
            Self::WrappedDashboardSharingLinkIdentifier(value)
        }
    }
    impl ::std::convert::From<DashboardSharingLinkIdentifier>
    for DashboardSharingLinkLinkage {
        fn from(value: DashboardSharingLinkIdentifier) -> Self {
            Self::DashboardSharingLinkIdentifier(value)
        }
    }
    ///What a dashboard sharing link is related to; none of it is known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DashboardSharingLinkRelationships(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for DashboardSharingLinkRelationships {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<DashboardSharingLinkRelationships>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: DashboardSharingLinkRelationships) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for DashboardSharingLinkRelationships {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A database that Cluvio can query.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Datasource {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<DatasourceAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<DatasourceRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl Datasource {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::Datasource;

let made: Result<Datasource, _> = Datasource::builder().try_into();
```*/
        pub fn builder() -> builder::Datasource {
            Default::default()
        }
    }
    ///A program that connects Cluvio to databases it cannot reach directly.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgent {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<DatasourceAgentAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<DatasourceAgentRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl DatasourceAgent {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgent;

let made: Result<DatasourceAgent, _> = DatasourceAgent::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgent {
            Default::default()
        }
    }
    ///What is returned of a datasource agent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentAttributes {
        ///How many queries run through the agent now.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active_queries: ::std::option::Option<i64>,
        ///Network address of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///The id by which the agent identifies itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agent_id: ::std::option::Option<::std::string::String>,
        ///Whether the agent is connected now.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub connected: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Whether the agent can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///The name that users see.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Version of the running agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl DatasourceAgentAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentAttributes;

let made: Result<DatasourceAgentAttributes, _> = DatasourceAgentAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentAttributes {
            Default::default()
        }
    }
    ///A JSON:API document with a list of datasource agents.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentCollection {
        pub data: ::std::vec::Vec<DatasourceAgent>,
        ///What `include` asked for.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::wire::null_as_empty")]
        pub included: ::std::vec::Vec<crate::api::types::Resource>,
    }
    impl DatasourceAgentCollection {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentCollection;

let made: Result<DatasourceAgentCollection, _> = DatasourceAgentCollection::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentCollection {
            Default::default()
        }
    }
    ///A JSON:API document with one datasource agent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentDocument {
        pub data: DatasourceAgent,
        ///What `include` asked for.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::wire::null_as_empty")]
        pub included: ::std::vec::Vec<crate::api::types::Resource>,
    }
    impl DatasourceAgentDocument {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentDocument;

let made: Result<DatasourceAgentDocument, _> = DatasourceAgentDocument::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentDocument {
            Default::default()
        }
    }
    ///Names a datasource agent by type and id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentIdentifier {
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl DatasourceAgentIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentIdentifier;

let made: Result<DatasourceAgentIdentifier, _> = DatasourceAgentIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentIdentifier {
            Default::default()
        }
    }
    ///A datasource agent to create, or the changes to one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentInput {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<DatasourceAgentInputAttributes>,
    }
    impl DatasourceAgentInput {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentInput;

let made: Result<DatasourceAgentInput, _> = DatasourceAgentInput::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentInput {
            Default::default()
        }
    }
    ///What can be set on a datasource agent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentInputAttributes {
        ///Whether the agent can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///The name that users see.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl DatasourceAgentInputAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentInputAttributes;

let made: Result<DatasourceAgentInputAttributes, _> = DatasourceAgentInputAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentInputAttributes {
            Default::default()
        }
    }
    ///What a datasource agent is related to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentRelationships {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub datasources: ::std::option::Option<ToManyDatasources>,
    }
    impl DatasourceAgentRelationships {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentRelationships;

let made: Result<DatasourceAgentRelationships, _> = DatasourceAgentRelationships::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentRelationships {
            Default::default()
        }
    }
    ///The request body that creates or updates a datasource agent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentRequest {
        pub data: DatasourceAgentInput,
    }
    impl DatasourceAgentRequest {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentRequest;

let made: Result<DatasourceAgentRequest, _> = DatasourceAgentRequest::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentRequest {
            Default::default()
        }
    }
    ///A datasource agent as it is returned once, when it is created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentWithSecret {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<DatasourceAgentWithSecretAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<DatasourceAgentRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl DatasourceAgentWithSecret {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentWithSecret;

let made: Result<DatasourceAgentWithSecret, _> = DatasourceAgentWithSecret::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentWithSecret {
            Default::default()
        }
    }
    ///What is returned of a new datasource agent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentWithSecretAttributes {
        ///How many queries run through the agent now.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active_queries: ::std::option::Option<i64>,
        ///Network address of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///The id by which the agent identifies itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agent_id: ::std::option::Option<::std::string::String>,
        ///Whether the agent is connected now.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub connected: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Whether the agent can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///The name that users see.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The key that authenticates the agent. It is returned only here and belongs in the agent's configuration file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secret_key: ::std::option::Option<crate::Secret>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Version of the running agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl DatasourceAgentWithSecretAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentWithSecretAttributes;

let made: Result<DatasourceAgentWithSecretAttributes, _> = DatasourceAgentWithSecretAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentWithSecretAttributes {
            Default::default()
        }
    }
    ///A JSON:API document with one new datasource agent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAgentWithSecretDocument {
        pub data: DatasourceAgentWithSecret,
    }
    impl DatasourceAgentWithSecretDocument {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAgentWithSecretDocument;

let made: Result<DatasourceAgentWithSecretDocument, _> = DatasourceAgentWithSecretDocument::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAgentWithSecretDocument {
            Default::default()
        }
    }
    ///What is returned of a datasource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceAttributes {
        ///AWS region, for Amazon Athena.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub athena_region: ::std::option::Option<::std::string::String>,
        ///Workgroup, for Amazon Athena.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub athena_workgroup: ::std::option::Option<::std::string::String>,
        ///Key of the service account, for Google BigQuery. Returned only to keys with `Manage Datasources`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bigquery_service_key: ::std::option::Option<crate::Secret>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub connection_mode: ::std::option::Option<crate::api::types::ConnectionMode>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Time zone in which values without one are read, as an IANA name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_time_zone: ::std::option::Option<::std::string::String>,
        ///Name of the database to connect to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub database: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub database_type: ::std::option::Option<crate::api::types::DatabaseType>,
        ///HTTP path of the warehouse or cluster, for Databricks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub databricks_http_path: ::std::option::Option<::std::string::String>,
        ///Schema in which tables without a schema name are looked up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_schema_name: ::std::option::Option<::std::string::String>,
        ///Whether the datasource can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///Host name or address of the database server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host: ::std::option::Option<::std::string::String>,
        ///How many executions may run on the datasource at once.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_concurrent_executions: ::std::option::Option<i64>,
        ///The name that users see.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Password of the database user. Returned only to keys with `Manage Datasources`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<crate::Secret>,
        ///Port of the database server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub port: ::std::option::Option<i64>,
        ///Refuse connections without TLS.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_ssl: ::std::option::Option<bool>,
        ///When the schema was last read from the database.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema_updated_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Version that the database server reports.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub server_version: ::std::option::Option<::std::string::String>,
        ///Account identifier or locator, for Snowflake.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snowflake_identifier: ::std::option::Option<::std::string::String>,
        ///Region of the account, for Snowflake; it can carry the cloud, as in `us-central1.gcp`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snowflake_region: ::std::option::Option<::std::string::String>,
        ///Warehouse, for Snowflake.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snowflake_warehouse: ::std::option::Option<::std::string::String>,
        ///Host that an SSH tunnel goes through.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ssh_tunnel_host: ::std::option::Option<::std::string::String>,
        ///SSH port of that host.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ssh_tunnel_port: ::std::option::Option<i64>,
        ///User on that host.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ssh_tunnel_user: ::std::option::Option<::std::string::String>,
        ///Number of rows in all tables.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_row_count: ::std::option::Option<i64>,
        ///Whether `total_row_count` is exact rather than an estimate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_row_count_exact: ::std::option::Option<bool>,
        ///Read the schema again every night.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub update_schema_nightly: ::std::option::Option<bool>,
        ///Whether row counts are updated with the schema.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub update_schema_row_counts: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Database user that Cluvio connects as.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
        ///Check the database server's certificate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub verify_ssl: ::std::option::Option<bool>,
    }
    impl DatasourceAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceAttributes;

let made: Result<DatasourceAttributes, _> = DatasourceAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceAttributes {
            Default::default()
        }
    }
    ///A JSON:API document with a list of datasources.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceCollection {
        pub data: ::std::vec::Vec<Datasource>,
        ///What `include` asked for.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::wire::null_as_empty")]
        pub included: ::std::vec::Vec<crate::api::types::Resource>,
    }
    impl DatasourceCollection {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceCollection;

let made: Result<DatasourceCollection, _> = DatasourceCollection::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceCollection {
            Default::default()
        }
    }
    ///A JSON:API document with one datasource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceDocument {
        pub data: Datasource,
        ///What `include` asked for.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::wire::null_as_empty")]
        pub included: ::std::vec::Vec<crate::api::types::Resource>,
    }
    impl DatasourceDocument {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceDocument;

let made: Result<DatasourceDocument, _> = DatasourceDocument::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceDocument {
            Default::default()
        }
    }
    ///Names a datasource by type and id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceIdentifier {
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl DatasourceIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceIdentifier;

let made: Result<DatasourceIdentifier, _> = DatasourceIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceIdentifier {
            Default::default()
        }
    }
    ///A datasource to create, or the changes to one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceInput {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<DatasourceInputAttributes>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<DatasourceInputRelationships>,
    }
    impl DatasourceInput {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceInput;

let made: Result<DatasourceInput, _> = DatasourceInput::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceInput {
            Default::default()
        }
    }
    ///What can be set on a datasource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceInputAttributes {
        ///AWS region, for Amazon Athena.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub athena_region: ::std::option::Option<::std::string::String>,
        ///Workgroup, for Amazon Athena.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub athena_workgroup: ::std::option::Option<::std::string::String>,
        ///Key of the service account, for Google BigQuery.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bigquery_service_key: ::std::option::Option<crate::Secret>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub connection_mode: ::std::option::Option<crate::api::types::ConnectionMode>,
        ///Time zone in which values without one are read, as an IANA name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_time_zone: ::std::option::Option<::std::string::String>,
        ///Name of the database to connect to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub database: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub database_type: ::std::option::Option<crate::api::types::DatabaseType>,
        ///HTTP path of the warehouse or cluster, for Databricks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub databricks_http_path: ::std::option::Option<::std::string::String>,
        ///Whether the datasource can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///Host name or address of the database server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host: ::std::option::Option<::std::string::String>,
        ///How many executions may run on the datasource at once.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_concurrent_executions: ::std::option::Option<i64>,
        ///The name that users see.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Password of the database user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<crate::Secret>,
        ///Port of the database server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub port: ::std::option::Option<i64>,
        ///Refuse connections without TLS.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_ssl: ::std::option::Option<bool>,
        ///Account identifier or locator, for Snowflake.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snowflake_identifier: ::std::option::Option<::std::string::String>,
        ///Region of the account, for Snowflake; it can carry the cloud, as in `us-central1.gcp`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snowflake_region: ::std::option::Option<::std::string::String>,
        ///Warehouse, for Snowflake.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snowflake_warehouse: ::std::option::Option<::std::string::String>,
        ///Host that an SSH tunnel goes through.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ssh_tunnel_host: ::std::option::Option<::std::string::String>,
        ///SSH port of that host.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ssh_tunnel_port: ::std::option::Option<i64>,
        ///User on that host.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ssh_tunnel_user: ::std::option::Option<::std::string::String>,
        ///Read the schema again every night.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub update_schema_nightly: ::std::option::Option<bool>,
        ///Whether row counts are updated with the schema.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub update_schema_row_counts: ::std::option::Option<bool>,
        ///Database user that Cluvio connects as.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
        ///Check the database server's certificate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub verify_ssl: ::std::option::Option<bool>,
    }
    impl DatasourceInputAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceInputAttributes;

let made: Result<DatasourceInputAttributes, _> = DatasourceInputAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceInputAttributes {
            Default::default()
        }
    }
    ///What a datasource can be related to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceInputRelationships {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agents: ::std::option::Option<ToManyDatasourceAgents>,
    }
    impl DatasourceInputRelationships {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceInputRelationships;

let made: Result<DatasourceInputRelationships, _> = DatasourceInputRelationships::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceInputRelationships {
            Default::default()
        }
    }
    ///What a datasource is related to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceRelationships {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agents: ::std::option::Option<ToManyDatasourceAgents>,
    }
    impl DatasourceRelationships {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceRelationships;

let made: Result<DatasourceRelationships, _> = DatasourceRelationships::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceRelationships {
            Default::default()
        }
    }
    ///The request body that creates or updates a datasource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DatasourceRequest {
        pub data: DatasourceInput,
    }
    impl DatasourceRequest {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::DatasourceRequest;

let made: Result<DatasourceRequest, _> = DatasourceRequest::builder().try_into();
```*/
        pub fn builder() -> builder::DatasourceRequest {
            Default::default()
        }
    }
    ///The options of a drop-down filter, as any JSON.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct DropDownFilterOptions(pub ::serde_json::Value);
    impl ::std::ops::Deref for DropDownFilterOptions {
        type Target = ::serde_json::Value;
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<DropDownFilterOptions> for ::serde_json::Value {
        fn from(value: DropDownFilterOptions) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for DropDownFilterOptions {
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }
    ///One thing that went wrong.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ErrorObject {
        ///A code for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///What went wrong this time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detail: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<ErrorSource>,
        ///The HTTP status, as a string.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///What kind of error it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
    }
    impl ErrorObject {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ErrorObject;

let made: Result<ErrorObject, _> = ErrorObject::builder().try_into();
```*/
        pub fn builder() -> builder::ErrorObject {
            Default::default()
        }
    }
    ///Where in the request the error lies.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ErrorSource {
        ///The name of the request header.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub header: ::std::option::Option<::std::string::String>,
        ///The name of the query parameter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parameter: ::std::option::Option<::std::string::String>,
        ///JSON pointer into the request body, such as `/data/attributes/name`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pointer: ::std::option::Option<::std::string::String>,
    }
    impl ErrorSource {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ErrorSource;

let made: Result<ErrorSource, _> = ErrorSource::builder().try_into();
```*/
        pub fn builder() -> builder::ErrorSource {
            Default::default()
        }
    }
    ///What went wrong with a request.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Errors {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub errors: ::std::option::Option<::std::vec::Vec<ErrorObject>>,
    }
    impl Errors {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::Errors;

let made: Result<Errors, _> = Errors::builder().try_into();
```*/
        pub fn builder() -> builder::Errors {
            Default::default()
        }
    }
    ///A run of a query, or of another task such as a refresh.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Execution {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<ExecutionAttributes>,
        ///The id of the resource, beside the `execution_id` among its attributes.
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl Execution {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::Execution;

let made: Result<Execution, _> = Execution::builder().try_into();
```*/
        pub fn builder() -> builder::Execution {
            Default::default()
        }
    }
    ///The state of an execution. What is not documented, such as a possible error message, is kept.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[derive(Default)]
    pub struct ExecutionAttributes {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub completed_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The id by which the operations on executions are assumed to name an execution.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub execution_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub execution_status: ::std::option::Option<crate::api::types::ExecutionStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub execution_type: ::std::option::Option<crate::api::types::ExecutionType>,
        ///Number of columns in the result.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result_columns: ::std::option::Option<i64>,
        ///Number of rows in the result.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result_rows: ::std::option::Option<i64>,
        ///Size of the result; the unit is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result_size: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub started_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl ExecutionAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ExecutionAttributes;

let made: Result<ExecutionAttributes, _> = ExecutionAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::ExecutionAttributes {
            Default::default()
        }
    }
    ///What Fetch Execution Data needs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ExecutionDataAccess {
        ///The token that authorizes the fetch, as `Authorization: Data` plus the token. It expires within minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_access_token: ::std::option::Option<crate::Secret>,
        ///The key under which the data server holds the result.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_key: ::std::option::Option<::std::string::String>,
        ///The time of the data, in Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_timestamp: ::std::option::Option<i64>,
    }
    impl ExecutionDataAccess {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ExecutionDataAccess;

let made: Result<ExecutionDataAccess, _> = ExecutionDataAccess::builder().try_into();
```*/
        pub fn builder() -> builder::ExecutionDataAccess {
            Default::default()
        }
    }
    ///A JSON:API document with one execution.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ExecutionDocument {
        pub data: Execution,
    }
    impl ExecutionDocument {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ExecutionDocument;

let made: Result<ExecutionDocument, _> = ExecutionDocument::builder().try_into();
```*/
        pub fn builder() -> builder::ExecutionDocument {
            Default::default()
        }
    }
    ///A filter of dashboards.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Filter {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<FilterAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<FilterRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl Filter {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::Filter;

let made: Result<Filter, _> = Filter::builder().try_into();
```*/
        pub fn builder() -> builder::Filter {
            Default::default()
        }
    }
    ///What is returned of a filter; most of it is not known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[derive(Default)]
    pub struct FilterAttributes {
        ///What users see for each of `values`, as any JSON; a list in the same order is likely.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value_names: ::std::option::Option<::serde_json::Value>,
        ///The fixed options of a drop-down, as any JSON; a list of filter values is likely.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub values: ::std::option::Option<::serde_json::Value>,
        ///The name that SQL uses for the filter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub variable_name: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl FilterAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::FilterAttributes;

let made: Result<FilterAttributes, _> = FilterAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::FilterAttributes {
            Default::default()
        }
    }
    ///A JSON:API document with one filter.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct FilterDocument {
        pub data: Filter,
    }
    impl FilterDocument {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::FilterDocument;

let made: Result<FilterDocument, _> = FilterDocument::builder().try_into();
```*/
        pub fn builder() -> builder::FilterDocument {
            Default::default()
        }
    }
    ///Names a filter by type and id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct FilterIdentifier {
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl FilterIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::FilterIdentifier;

let made: Result<FilterIdentifier, _> = FilterIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::FilterIdentifier {
            Default::default()
        }
    }
    ///A filter to create, or the changes to one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct FilterInput {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<FilterInputAttributes>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<FilterInputRelationships>,
    }
    impl FilterInput {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::FilterInput;

let made: Result<FilterInput, _> = FilterInput::builder().try_into();
```*/
        pub fn builder() -> builder::FilterInput {
            Default::default()
        }
    }
    ///What can be set on a filter. More than these can be sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[derive(Default)]
    pub struct FilterInputAttributes {
        ///What users see for each of `values`, as any JSON; a list in the same order is likely.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value_names: ::std::option::Option<::serde_json::Value>,
        ///The fixed options of a drop-down, as any JSON; a list of filter values is likely.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub values: ::std::option::Option<::serde_json::Value>,
        ///The name that SQL uses for the filter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub variable_name: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl FilterInputAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::FilterInputAttributes;

let made: Result<FilterInputAttributes, _> = FilterInputAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::FilterInputAttributes {
            Default::default()
        }
    }
    ///What a filter can be related to; none of it is known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct FilterInputRelationships(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for FilterInputRelationships {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<FilterInputRelationships>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: FilterInputRelationships) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for FilterInputRelationships {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///What a filter is related to; none of it is known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct FilterRelationships(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for FilterRelationships {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<FilterRelationships>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: FilterRelationships) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for FilterRelationships {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///The request body that creates or updates a filter.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct FilterRequest {
        pub data: FilterInput,
    }
    impl FilterRequest {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::FilterRequest;

let made: Result<FilterRequest, _> = FilterRequest::builder().try_into();
```*/
        pub fn builder() -> builder::FilterRequest {
            Default::default()
        }
    }
    ///The values selected in one custom filter.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct FilterSelection {
        ///The selected values; several can be given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub selected_values: ::std::option::Option<::std::vec::Vec<crate::FilterValue>>,
        ///The filter's variable name, as used in SQL.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub variable_name: ::std::option::Option<::std::string::String>,
    }
    impl FilterSelection {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::FilterSelection;

let made: Result<FilterSelection, _> = FilterSelection::builder().try_into();
```*/
        pub fn builder() -> builder::FilterSelection {
            Default::default()
        }
    }
    ///How the filters of a dashboard behave.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct FiltersConfiguration {
        ///The aggregations that users can choose from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub aggregation_options: ::std::option::Option<
            ::std::vec::Vec<crate::api::types::Aggregation>,
        >,
        ///Apply a changed filter at once, without a button.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apply_immediately: ::std::option::Option<bool>,
        ///The order of the filters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter_sorting: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///The parameters that are not shown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hidden_parameters: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }
    impl FiltersConfiguration {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::FiltersConfiguration;

let made: Result<FiltersConfiguration, _> = FiltersConfiguration::builder().try_into();
```*/
        pub fn builder() -> builder::FiltersConfiguration {
            Default::default()
        }
    }
    ///Values for parameter expressions in SQL. A dashboard's defaults have the same form.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct InputParameters {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub aggregation: ::std::option::Option<crate::api::types::Aggregation>,
        ///Values of custom filters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<::std::vec::Vec<FilterSelection>>,
        ///Start and end in Unix seconds, joined by `~`, as in `1712233090~1712237090`; both ends count, and either may be left out. Relative forms such as `previous_` plus a unit are known from dashboard URLs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timerange: ::std::option::Option<::std::string::String>,
        ///Time zone to compute in, as an IANA name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tz: ::std::option::Option<::std::string::String>,
    }
    impl InputParameters {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::InputParameters;

let made: Result<InputParameters, _> = InputParameters::builder().try_into();
```*/
        pub fn builder() -> builder::InputParameters {
            Default::default()
        }
    }
    ///The place of one item on a dashboard.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct LayoutItem {
        ///Column of the left edge.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub column: ::std::option::Option<i64>,
        ///Height, in rows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub height: ::std::option::Option<i64>,
        ///The item, by the `id` of its resource.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Row of the upper edge.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub row: ::std::option::Option<i64>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::api::types::LayoutItemType>,
        ///Width, in columns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub width: ::std::option::Option<i64>,
    }
    impl LayoutItem {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::LayoutItem;

let made: Result<LayoutItem, _> = LayoutItem::builder().try_into();
```*/
        pub fn builder() -> builder::LayoutItem {
            Default::default()
        }
    }
    ///A refresh of a datasource that has been started.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct RefreshResult {
        ///The execution that refreshes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub execution_id: ::std::option::Option<::std::string::String>,
    }
    impl RefreshResult {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::RefreshResult;

let made: Result<RefreshResult, _> = RefreshResult::builder().try_into();
```*/
        pub fn builder() -> builder::RefreshResult {
            Default::default()
        }
    }
    ///A query with a chart on a dashboard.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Report {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<ReportAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<ReportRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl Report {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::Report;

let made: Result<Report, _> = Report::builder().try_into();
```*/
        pub fn builder() -> builder::Report {
            Default::default()
        }
    }
    ///What is returned of a report; none of it is known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ReportAttributes(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for ReportAttributes {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<ReportAttributes>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: ReportAttributes) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for ReportAttributes {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A JSON:API document with one report.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ReportDocument {
        pub data: Report,
    }
    impl ReportDocument {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ReportDocument;

let made: Result<ReportDocument, _> = ReportDocument::builder().try_into();
```*/
        pub fn builder() -> builder::ReportDocument {
            Default::default()
        }
    }
    ///Names a report by type and id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ReportIdentifier {
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl ReportIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ReportIdentifier;

let made: Result<ReportIdentifier, _> = ReportIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::ReportIdentifier {
            Default::default()
        }
    }
    ///The changes to a report.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ReportInput {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<ReportInputRelationships>,
    }
    impl ReportInput {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ReportInput;

let made: Result<ReportInput, _> = ReportInput::builder().try_into();
```*/
        pub fn builder() -> builder::ReportInput {
            Default::default()
        }
    }
    ///What a report can be moved to. The only known sender gives both, the dashboard as it was.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ReportInputRelationships {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dashboard: ::std::option::Option<ToOneDashboard>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub datasource: ::std::option::Option<ToOneDatasource>,
    }
    impl ReportInputRelationships {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ReportInputRelationships;

let made: Result<ReportInputRelationships, _> = ReportInputRelationships::builder().try_into();
```*/
        pub fn builder() -> builder::ReportInputRelationships {
            Default::default()
        }
    }
    ///What a report is related to; most of it is not known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[derive(Default)]
    pub struct ReportRelationships {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dashboard: ::std::option::Option<ToOneDashboard>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub datasource: ::std::option::Option<ToOneDatasource>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl ReportRelationships {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ReportRelationships;

let made: Result<ReportRelationships, _> = ReportRelationships::builder().try_into();
```*/
        pub fn builder() -> builder::ReportRelationships {
            Default::default()
        }
    }
    ///The request body that updates a report.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ReportRequest {
        pub data: ReportInput,
    }
    impl ReportRequest {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ReportRequest;

let made: Result<ReportRequest, _> = ReportRequest::builder().try_into();
```*/
        pub fn builder() -> builder::ReportRequest {
            Default::default()
        }
    }
    ///A query to run.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct RunExecutionRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parameters: ::std::option::Option<InputParameters>,
        ///R code that works on the SQL result; its value becomes the result.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub r_query: ::std::option::Option<::std::string::String>,
        ///The SQL, which can contain Cluvio's parameter expressions.
        pub sql_query: ::std::string::String,
    }
    impl RunExecutionRequest {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::RunExecutionRequest;

let made: Result<RunExecutionRequest, _> = RunExecutionRequest::builder().try_into();
```*/
        pub fn builder() -> builder::RunExecutionRequest {
            Default::default()
        }
    }
    ///What Fetch Schema Data needs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct SchemaDataAccess {
        ///The token that authorizes the fetch, as `Authorization: Data` plus the token. It expires within minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_access_token: ::std::option::Option<crate::Secret>,
        ///The key under which the data server holds the schema.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_key: ::std::option::Option<::std::string::String>,
    }
    impl SchemaDataAccess {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::SchemaDataAccess;

let made: Result<SchemaDataAccess, _> = SchemaDataAccess::builder().try_into();
```*/
        pub fn builder() -> builder::SchemaDataAccess {
            Default::default()
        }
    }
    ///A named piece of SQL that queries can reuse.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct SqlSnippet {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<SqlSnippetAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<SqlSnippetRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl SqlSnippet {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::SqlSnippet;

let made: Result<SqlSnippet, _> = SqlSnippet::builder().try_into();
```*/
        pub fn builder() -> builder::SqlSnippet {
            Default::default()
        }
    }
    ///What is returned of a SQL snippet; none of it is known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct SqlSnippetAttributes(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for SqlSnippetAttributes {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<SqlSnippetAttributes>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: SqlSnippetAttributes) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for SqlSnippetAttributes {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A JSON:API document with one SQL snippet.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct SqlSnippetDocument {
        pub data: SqlSnippet,
    }
    impl SqlSnippetDocument {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::SqlSnippetDocument;

let made: Result<SqlSnippetDocument, _> = SqlSnippetDocument::builder().try_into();
```*/
        pub fn builder() -> builder::SqlSnippetDocument {
            Default::default()
        }
    }
    ///Names a SQL snippet by type and id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct SqlSnippetIdentifier {
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl SqlSnippetIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::SqlSnippetIdentifier;

let made: Result<SqlSnippetIdentifier, _> = SqlSnippetIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::SqlSnippetIdentifier {
            Default::default()
        }
    }
    ///What a SQL snippet is related to; most of it is not known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[derive(Default)]
    pub struct SqlSnippetRelationships {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sql_snippet: ::std::option::Option<ToOneSqlSnippet>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl SqlSnippetRelationships {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::SqlSnippetRelationships;

let made: Result<SqlSnippetRelationships, _> = SqlSnippetRelationships::builder().try_into();
```*/
        pub fn builder() -> builder::SqlSnippetRelationships {
            Default::default()
        }
    }
    ///How the time zone of a dashboard is chosen.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TimeZoneConfig {
        ///The time zones that users can choose from, if they can, as IANA names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allowed_time_zones: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///The time zone, if it is fixed, as an IANA name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fixed_time_zone: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::api::types::TimeZoneConfigType>,
    }
    impl TimeZoneConfig {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::TimeZoneConfig;

let made: Result<TimeZoneConfig, _> = TimeZoneConfig::builder().try_into();
```*/
        pub fn builder() -> builder::TimeZoneConfig {
            Default::default()
        }
    }
    ///A relationship to any number of dashboard groups.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToManyDashboardGroups {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<DashboardGroupIdentifier>>,
    }
    impl ToManyDashboardGroups {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToManyDashboardGroups;

let made: Result<ToManyDashboardGroups, _> = ToManyDashboardGroups::builder().try_into();
```*/
        pub fn builder() -> builder::ToManyDashboardGroups {
            Default::default()
        }
    }
    ///A relationship to any number of dashboard sharing links.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToManyDashboardSharingLinks {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<DashboardSharingLinkLinkage>>,
    }
    impl ToManyDashboardSharingLinks {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToManyDashboardSharingLinks;

let made: Result<ToManyDashboardSharingLinks, _> = ToManyDashboardSharingLinks::builder().try_into();
```*/
        pub fn builder() -> builder::ToManyDashboardSharingLinks {
            Default::default()
        }
    }
    ///A relationship to any number of dashboards.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToManyDashboards {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<DashboardIdentifier>>,
    }
    impl ToManyDashboards {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToManyDashboards;

let made: Result<ToManyDashboards, _> = ToManyDashboards::builder().try_into();
```*/
        pub fn builder() -> builder::ToManyDashboards {
            Default::default()
        }
    }
    ///A relationship to any number of datasource agents.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToManyDatasourceAgents {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<DatasourceAgentIdentifier>>,
    }
    impl ToManyDatasourceAgents {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToManyDatasourceAgents;

let made: Result<ToManyDatasourceAgents, _> = ToManyDatasourceAgents::builder().try_into();
```*/
        pub fn builder() -> builder::ToManyDatasourceAgents {
            Default::default()
        }
    }
    ///A relationship to any number of datasources.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToManyDatasources {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<DatasourceIdentifier>>,
    }
    impl ToManyDatasources {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToManyDatasources;

let made: Result<ToManyDatasources, _> = ToManyDatasources::builder().try_into();
```*/
        pub fn builder() -> builder::ToManyDatasources {
            Default::default()
        }
    }
    ///A relationship to any number of filters.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToManyFilters {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<FilterIdentifier>>,
    }
    impl ToManyFilters {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToManyFilters;

let made: Result<ToManyFilters, _> = ToManyFilters::builder().try_into();
```*/
        pub fn builder() -> builder::ToManyFilters {
            Default::default()
        }
    }
    ///A relationship to any number of reports.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToManyReports {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<ReportIdentifier>>,
    }
    impl ToManyReports {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToManyReports;

let made: Result<ToManyReports, _> = ToManyReports::builder().try_into();
```*/
        pub fn builder() -> builder::ToManyReports {
            Default::default()
        }
    }
    ///A relationship to any number of SQL snippets.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToManySqlSnippets {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<SqlSnippetIdentifier>>,
    }
    impl ToManySqlSnippets {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToManySqlSnippets;

let made: Result<ToManySqlSnippets, _> = ToManySqlSnippets::builder().try_into();
```*/
        pub fn builder() -> builder::ToManySqlSnippets {
            Default::default()
        }
    }
    ///A relationship to any number of user groups.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToManyUserGroups {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<UserGroupIdentifier>>,
    }
    impl ToManyUserGroups {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToManyUserGroups;

let made: Result<ToManyUserGroups, _> = ToManyUserGroups::builder().try_into();
```*/
        pub fn builder() -> builder::ToManyUserGroups {
            Default::default()
        }
    }
    ///A relationship to any number of users.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToManyUsers {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<UserIdentifier>>,
    }
    impl ToManyUsers {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToManyUsers;

let made: Result<ToManyUsers, _> = ToManyUsers::builder().try_into();
```*/
        pub fn builder() -> builder::ToManyUsers {
            Default::default()
        }
    }
    ///A relationship to at most one dashboard.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToOneDashboard {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<DashboardIdentifier>,
    }
    impl ToOneDashboard {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToOneDashboard;

let made: Result<ToOneDashboard, _> = ToOneDashboard::builder().try_into();
```*/
        pub fn builder() -> builder::ToOneDashboard {
            Default::default()
        }
    }
    ///A relationship to at most one datasource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToOneDatasource {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<DatasourceIdentifier>,
    }
    impl ToOneDatasource {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToOneDatasource;

let made: Result<ToOneDatasource, _> = ToOneDatasource::builder().try_into();
```*/
        pub fn builder() -> builder::ToOneDatasource {
            Default::default()
        }
    }
    ///A relationship to at most one SQL snippet.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToOneSqlSnippet {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<SqlSnippetIdentifier>,
    }
    impl ToOneSqlSnippet {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToOneSqlSnippet;

let made: Result<ToOneSqlSnippet, _> = ToOneSqlSnippet::builder().try_into();
```*/
        pub fn builder() -> builder::ToOneSqlSnippet {
            Default::default()
        }
    }
    ///A relationship to at most one user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ToOneUser {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<UserIdentifier>,
    }
    impl ToOneUser {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::ToOneUser;

let made: Result<ToOneUser, _> = ToOneUser::builder().try_into();
```*/
        pub fn builder() -> builder::ToOneUser {
            Default::default()
        }
    }
    ///A person with access to the account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct User {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<UserAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<UserRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl User {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::User;

let made: Result<User, _> = User::builder().try_into();
```*/
        pub fn builder() -> builder::User {
            Default::default()
        }
    }
    ///What is returned of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UserAttributes {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the user was deactivated, if so.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deactivated_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub firstname: ::std::option::Option<::std::string::String>,
        ///When the user accepted the invitation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invitation_accepted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///When the user was invited.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invitation_created_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lastname: ::std::option::Option<::std::string::String>,
        ///Whether one-time passwords from an app are set up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub otp_app_enabled: ::std::option::Option<bool>,
        ///Whether one-time passwords by phone are set up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub otp_phone_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<crate::api::types::UserRole>,
    }
    impl UserAttributes {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::UserAttributes;

let made: Result<UserAttributes, _> = UserAttributes::builder().try_into();
```*/
        pub fn builder() -> builder::UserAttributes {
            Default::default()
        }
    }
    ///A group of users, to share dashboards with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UserGroup {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<UserGroupAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<UserGroupRelationships>,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl UserGroup {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::UserGroup;

let made: Result<UserGroup, _> = UserGroup::builder().try_into();
```*/
        pub fn builder() -> builder::UserGroup {
            Default::default()
        }
    }
    ///What is returned of a user group; none of it is known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UserGroupAttributes(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for UserGroupAttributes {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<UserGroupAttributes>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: UserGroupAttributes) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for UserGroupAttributes {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A JSON:API document with one user group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UserGroupDocument {
        pub data: UserGroup,
        ///What `include` asked for.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::wire::null_as_empty")]
        pub included: ::std::vec::Vec<crate::api::types::Resource>,
    }
    impl UserGroupDocument {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::UserGroupDocument;

let made: Result<UserGroupDocument, _> = UserGroupDocument::builder().try_into();
```*/
        pub fn builder() -> builder::UserGroupDocument {
            Default::default()
        }
    }
    ///Names a user group by type and id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UserGroupIdentifier {
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl UserGroupIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::UserGroupIdentifier;

let made: Result<UserGroupIdentifier, _> = UserGroupIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::UserGroupIdentifier {
            Default::default()
        }
    }
    ///What a user group is related to; some of it may be missing here.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[derive(Default)]
    pub struct UserGroupRelationships {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dashboards: ::std::option::Option<ToManyDashboards>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub users: ::std::option::Option<ToManyUsers>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl UserGroupRelationships {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::UserGroupRelationships;

let made: Result<UserGroupRelationships, _> = UserGroupRelationships::builder().try_into();
```*/
        pub fn builder() -> builder::UserGroupRelationships {
            Default::default()
        }
    }
    ///Names a user by type and id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UserIdentifier {
        pub id: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::api::types::ResourceType,
    }
    impl UserIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::UserIdentifier;

let made: Result<UserIdentifier, _> = UserIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::UserIdentifier {
            Default::default()
        }
    }
    ///What a user is related to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UserRelationships {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invited_by_user: ::std::option::Option<ToOneUser>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_groups: ::std::option::Option<ToManyUserGroups>,
    }
    impl UserRelationships {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::UserRelationships;

let made: Result<UserRelationships, _> = UserRelationships::builder().try_into();
```*/
        pub fn builder() -> builder::UserRelationships {
            Default::default()
        }
    }
    ///Names a dashboard sharing link inside an object of its own.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct WrappedDashboardSharingLinkIdentifier {
        pub data: DashboardSharingLinkIdentifier,
    }
    impl WrappedDashboardSharingLinkIdentifier {
        /**Begins with nothing set. What is missing or was refused is told by `try_into`.

```
use cluvio::api::types::WrappedDashboardSharingLinkIdentifier;

let made: Result<WrappedDashboardSharingLinkIdentifier, _> = WrappedDashboardSharingLinkIdentifier::builder().try_into();
```*/
        pub fn builder() -> builder::WrappedDashboardSharingLinkIdentifier {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        ///Makes a [`ConnectionTestResult`](super::ConnectionTestResult).
        #[derive(Clone, Debug)]
        pub struct ConnectionTestResult {
            error_message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<crate::api::types::ConnectionTestStatus>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ConnectionTestResult {
            fn default() -> Self {
                Self {
                    error_message: Ok(Default::default()),
                    status: Ok(Default::default()),
                }
            }
        }
        impl ConnectionTestResult {
            ///Sets [`error_message`](super::ConnectionTestResult::error_message).
            pub fn error_message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.error_message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for error_message: {e}")
                    });
                self
            }
            ///Sets [`status`](super::ConnectionTestResult::status).
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::ConnectionTestStatus>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ConnectionTestResult>
        for super::ConnectionTestResult {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConnectionTestResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error_message: value.error_message?,
                    status: value.status?,
                })
            }
        }
        impl ::std::convert::From<super::ConnectionTestResult> for ConnectionTestResult {
            fn from(value: super::ConnectionTestResult) -> Self {
                Self {
                    error_message: Ok(value.error_message),
                    status: Ok(value.status),
                }
            }
        }
        ///Makes a [`Dashboard`](super::Dashboard).
        #[derive(Clone, Debug)]
        pub struct Dashboard {
            attributes: ::std::result::Result<
                ::std::option::Option<super::DashboardAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::DashboardRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Dashboard {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl Dashboard {
            ///Sets [`attributes`](super::Dashboard::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DashboardAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::Dashboard::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::Dashboard::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DashboardRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::Dashboard::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Dashboard> for super::Dashboard {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Dashboard,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Dashboard> for Dashboard {
            fn from(value: super::Dashboard) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`DashboardAttributes`](super::DashboardAttributes).
        #[derive(Clone, Debug)]
        pub struct DashboardAttributes {
            automatic_update_enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            color_scheme: ::std::result::Result<
                ::std::option::Option<crate::api::types::ColorScheme>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            data_refresh_anchor_time: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            data_refresh_rate: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            default_page_width: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            default_parameters: ::std::result::Result<
                ::std::option::Option<super::InputParameters>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            filters_configuration: ::std::result::Result<
                ::std::option::Option<super::FiltersConfiguration>,
                ::std::string::String,
            >,
            floating_enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_locked: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            layout: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::LayoutItem>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            prewarm: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            published: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            thumbnail_created_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            thumbnail_enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            time_zone_config: ::std::result::Result<
                ::std::option::Option<super::TimeZoneConfig>,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardAttributes {
            fn default() -> Self {
                Self {
                    automatic_update_enabled: Ok(Default::default()),
                    color_scheme: Ok(Default::default()),
                    created_at: Ok(Default::default()),
                    data_refresh_anchor_time: Ok(Default::default()),
                    data_refresh_rate: Ok(Default::default()),
                    default_page_width: Ok(Default::default()),
                    default_parameters: Ok(Default::default()),
                    description: Ok(Default::default()),
                    filters_configuration: Ok(Default::default()),
                    floating_enabled: Ok(Default::default()),
                    is_locked: Ok(Default::default()),
                    layout: Ok(Default::default()),
                    name: Ok(Default::default()),
                    prewarm: Ok(Default::default()),
                    published: Ok(Default::default()),
                    thumbnail_created_at: Ok(Default::default()),
                    thumbnail_enabled: Ok(Default::default()),
                    time_zone_config: Ok(Default::default()),
                    updated_at: Ok(Default::default()),
                }
            }
        }
        impl DashboardAttributes {
            ///Sets [`automatic_update_enabled`](super::DashboardAttributes::automatic_update_enabled).
            pub fn automatic_update_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.automatic_update_enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for automatic_update_enabled: {e}"
                        )
                    });
                self
            }
            ///Sets [`color_scheme`](super::DashboardAttributes::color_scheme).
            pub fn color_scheme<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::ColorScheme>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.color_scheme = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for color_scheme: {e}")
                    });
                self
            }
            ///Sets [`created_at`](super::DashboardAttributes::created_at).
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            ///Sets [`data_refresh_anchor_time`](super::DashboardAttributes::data_refresh_anchor_time).
            pub fn data_refresh_anchor_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_refresh_anchor_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for data_refresh_anchor_time: {e}"
                        )
                    });
                self
            }
            ///Sets [`data_refresh_rate`](super::DashboardAttributes::data_refresh_rate).
            pub fn data_refresh_rate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_refresh_rate = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for data_refresh_rate: {e}"
                        )
                    });
                self
            }
            ///Sets [`default_page_width`](super::DashboardAttributes::default_page_width).
            pub fn default_page_width<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.default_page_width = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for default_page_width: {e}"
                        )
                    });
                self
            }
            ///Sets [`default_parameters`](super::DashboardAttributes::default_parameters).
            pub fn default_parameters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::InputParameters>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.default_parameters = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for default_parameters: {e}"
                        )
                    });
                self
            }
            ///Sets [`description`](super::DashboardAttributes::description).
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }
            ///Sets [`filters_configuration`](super::DashboardAttributes::filters_configuration).
            pub fn filters_configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FiltersConfiguration>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.filters_configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for filters_configuration: {e}"
                        )
                    });
                self
            }
            ///Sets [`floating_enabled`](super::DashboardAttributes::floating_enabled).
            pub fn floating_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.floating_enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for floating_enabled: {e}"
                        )
                    });
                self
            }
            ///Sets [`is_locked`](super::DashboardAttributes::is_locked).
            pub fn is_locked<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_locked = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_locked: {e}")
                    });
                self
            }
            ///Sets [`layout`](super::DashboardAttributes::layout).
            pub fn layout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::LayoutItem>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.layout = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for layout: {e}")
                    });
                self
            }
            ///Sets [`name`](super::DashboardAttributes::name).
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            ///Sets [`prewarm`](super::DashboardAttributes::prewarm).
            pub fn prewarm<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.prewarm = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for prewarm: {e}")
                    });
                self
            }
            ///Sets [`published`](super::DashboardAttributes::published).
            pub fn published<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.published = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for published: {e}")
                    });
                self
            }
            ///Sets [`thumbnail_created_at`](super::DashboardAttributes::thumbnail_created_at).
            pub fn thumbnail_created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail_created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for thumbnail_created_at: {e}"
                        )
                    });
                self
            }
            ///Sets [`thumbnail_enabled`](super::DashboardAttributes::thumbnail_enabled).
            pub fn thumbnail_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail_enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for thumbnail_enabled: {e}"
                        )
                    });
                self
            }
            ///Sets [`time_zone_config`](super::DashboardAttributes::time_zone_config).
            pub fn time_zone_config<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TimeZoneConfig>>,
                T::Error: ::std::fmt::Display,
            {
                self.time_zone_config = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for time_zone_config: {e}"
                        )
                    });
                self
            }
            ///Sets [`updated_at`](super::DashboardAttributes::updated_at).
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardAttributes>
        for super::DashboardAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    automatic_update_enabled: value.automatic_update_enabled?,
                    color_scheme: value.color_scheme?,
                    created_at: value.created_at?,
                    data_refresh_anchor_time: value.data_refresh_anchor_time?,
                    data_refresh_rate: value.data_refresh_rate?,
                    default_page_width: value.default_page_width?,
                    default_parameters: value.default_parameters?,
                    description: value.description?,
                    filters_configuration: value.filters_configuration?,
                    floating_enabled: value.floating_enabled?,
                    is_locked: value.is_locked?,
                    layout: value.layout?,
                    name: value.name?,
                    prewarm: value.prewarm?,
                    published: value.published?,
                    thumbnail_created_at: value.thumbnail_created_at?,
                    thumbnail_enabled: value.thumbnail_enabled?,
                    time_zone_config: value.time_zone_config?,
                    updated_at: value.updated_at?,
                })
            }
        }
        impl ::std::convert::From<super::DashboardAttributes> for DashboardAttributes {
            fn from(value: super::DashboardAttributes) -> Self {
                Self {
                    automatic_update_enabled: Ok(value.automatic_update_enabled),
                    color_scheme: Ok(value.color_scheme),
                    created_at: Ok(value.created_at),
                    data_refresh_anchor_time: Ok(value.data_refresh_anchor_time),
                    data_refresh_rate: Ok(value.data_refresh_rate),
                    default_page_width: Ok(value.default_page_width),
                    default_parameters: Ok(value.default_parameters),
                    description: Ok(value.description),
                    filters_configuration: Ok(value.filters_configuration),
                    floating_enabled: Ok(value.floating_enabled),
                    is_locked: Ok(value.is_locked),
                    layout: Ok(value.layout),
                    name: Ok(value.name),
                    prewarm: Ok(value.prewarm),
                    published: Ok(value.published),
                    thumbnail_created_at: Ok(value.thumbnail_created_at),
                    thumbnail_enabled: Ok(value.thumbnail_enabled),
                    time_zone_config: Ok(value.time_zone_config),
                    updated_at: Ok(value.updated_at),
                }
            }
        }
        ///Makes a [`DashboardCollection`](super::DashboardCollection).
        #[derive(Clone, Debug)]
        pub struct DashboardCollection {
            data: ::std::result::Result<
                ::std::vec::Vec<super::Dashboard>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardCollection {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl DashboardCollection {
            ///Sets [`data`](super::DashboardCollection::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Dashboard>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardCollection>
        for super::DashboardCollection {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardCollection,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::DashboardCollection> for DashboardCollection {
            fn from(value: super::DashboardCollection) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`DashboardDocument`](super::DashboardDocument).
        #[derive(Clone, Debug)]
        pub struct DashboardDocument {
            data: ::std::result::Result<super::Dashboard, ::std::string::String>,
            included: ::std::result::Result<
                ::std::vec::Vec<crate::api::types::Resource>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardDocument {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    included: Ok(Default::default()),
                }
            }
        }
        impl DashboardDocument {
            ///Sets [`data`](super::DashboardDocument::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Dashboard>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
            ///Sets [`included`](super::DashboardDocument::included).
            pub fn included<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<crate::api::types::Resource>>,
                T::Error: ::std::fmt::Display,
            {
                self.included = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for included: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardDocument> for super::DashboardDocument {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardDocument,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    included: value.included?,
                })
            }
        }
        impl ::std::convert::From<super::DashboardDocument> for DashboardDocument {
            fn from(value: super::DashboardDocument) -> Self {
                Self {
                    data: Ok(value.data),
                    included: Ok(value.included),
                }
            }
        }
        ///Makes a [`DashboardGroup`](super::DashboardGroup).
        #[derive(Clone, Debug)]
        pub struct DashboardGroup {
            attributes: ::std::result::Result<
                ::std::option::Option<super::DashboardGroupAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::DashboardGroupRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardGroup {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl DashboardGroup {
            ///Sets [`attributes`](super::DashboardGroup::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DashboardGroupAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::DashboardGroup::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::DashboardGroup::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DashboardGroupRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::DashboardGroup::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardGroup> for super::DashboardGroup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardGroup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::DashboardGroup> for DashboardGroup {
            fn from(value: super::DashboardGroup) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`DashboardGroupIdentifier`](super::DashboardGroupIdentifier).
        #[derive(Clone, Debug)]
        pub struct DashboardGroupIdentifier {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardGroupIdentifier {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl DashboardGroupIdentifier {
            ///Sets [`id`](super::DashboardGroupIdentifier::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::DashboardGroupIdentifier::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardGroupIdentifier>
        for super::DashboardGroupIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardGroupIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::DashboardGroupIdentifier>
        for DashboardGroupIdentifier {
            fn from(value: super::DashboardGroupIdentifier) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`DashboardIdentifier`](super::DashboardIdentifier).
        #[derive(Clone, Debug)]
        pub struct DashboardIdentifier {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardIdentifier {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl DashboardIdentifier {
            ///Sets [`id`](super::DashboardIdentifier::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::DashboardIdentifier::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardIdentifier>
        for super::DashboardIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::DashboardIdentifier> for DashboardIdentifier {
            fn from(value: super::DashboardIdentifier) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`DashboardInput`](super::DashboardInput).
        #[derive(Clone, Debug)]
        pub struct DashboardInput {
            attributes: ::std::result::Result<
                ::std::option::Option<super::DashboardInputAttributes>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardInput {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                }
            }
        }
        impl DashboardInput {
            ///Sets [`attributes`](super::DashboardInput::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DashboardInputAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardInput> for super::DashboardInput {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardInput,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                })
            }
        }
        impl ::std::convert::From<super::DashboardInput> for DashboardInput {
            fn from(value: super::DashboardInput) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                }
            }
        }
        ///Makes a [`DashboardInputAttributes`](super::DashboardInputAttributes).
        #[derive(Clone, Debug)]
        pub struct DashboardInputAttributes {
            automatic_update_enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            color_scheme: ::std::result::Result<
                ::std::option::Option<crate::api::types::ColorScheme>,
                ::std::string::String,
            >,
            data_refresh_anchor_time: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            data_refresh_rate: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            default_page_width: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            default_parameters: ::std::result::Result<
                ::std::option::Option<super::InputParameters>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            filters_configuration: ::std::result::Result<
                ::std::option::Option<super::FiltersConfiguration>,
                ::std::string::String,
            >,
            is_locked: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            layout: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::LayoutItem>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            prewarm: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            thumbnail_enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            time_zone_config: ::std::result::Result<
                ::std::option::Option<super::TimeZoneConfig>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardInputAttributes {
            fn default() -> Self {
                Self {
                    automatic_update_enabled: Ok(Default::default()),
                    color_scheme: Ok(Default::default()),
                    data_refresh_anchor_time: Ok(Default::default()),
                    data_refresh_rate: Ok(Default::default()),
                    default_page_width: Ok(Default::default()),
                    default_parameters: Ok(Default::default()),
                    description: Ok(Default::default()),
                    filters_configuration: Ok(Default::default()),
                    is_locked: Ok(Default::default()),
                    layout: Ok(Default::default()),
                    name: Ok(Default::default()),
                    prewarm: Ok(Default::default()),
                    thumbnail_enabled: Ok(Default::default()),
                    time_zone_config: Ok(Default::default()),
                }
            }
        }
        impl DashboardInputAttributes {
            ///Sets [`automatic_update_enabled`](super::DashboardInputAttributes::automatic_update_enabled).
            pub fn automatic_update_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.automatic_update_enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for automatic_update_enabled: {e}"
                        )
                    });
                self
            }
            ///Sets [`color_scheme`](super::DashboardInputAttributes::color_scheme).
            pub fn color_scheme<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::ColorScheme>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.color_scheme = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for color_scheme: {e}")
                    });
                self
            }
            ///Sets [`data_refresh_anchor_time`](super::DashboardInputAttributes::data_refresh_anchor_time).
            pub fn data_refresh_anchor_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_refresh_anchor_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for data_refresh_anchor_time: {e}"
                        )
                    });
                self
            }
            ///Sets [`data_refresh_rate`](super::DashboardInputAttributes::data_refresh_rate).
            pub fn data_refresh_rate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_refresh_rate = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for data_refresh_rate: {e}"
                        )
                    });
                self
            }
            ///Sets [`default_page_width`](super::DashboardInputAttributes::default_page_width).
            pub fn default_page_width<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.default_page_width = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for default_page_width: {e}"
                        )
                    });
                self
            }
            ///Sets [`default_parameters`](super::DashboardInputAttributes::default_parameters).
            pub fn default_parameters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::InputParameters>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.default_parameters = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for default_parameters: {e}"
                        )
                    });
                self
            }
            ///Sets [`description`](super::DashboardInputAttributes::description).
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }
            ///Sets [`filters_configuration`](super::DashboardInputAttributes::filters_configuration).
            pub fn filters_configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FiltersConfiguration>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.filters_configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for filters_configuration: {e}"
                        )
                    });
                self
            }
            ///Sets [`is_locked`](super::DashboardInputAttributes::is_locked).
            pub fn is_locked<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_locked = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_locked: {e}")
                    });
                self
            }
            ///Sets [`layout`](super::DashboardInputAttributes::layout).
            pub fn layout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::LayoutItem>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.layout = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for layout: {e}")
                    });
                self
            }
            ///Sets [`name`](super::DashboardInputAttributes::name).
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            ///Sets [`prewarm`](super::DashboardInputAttributes::prewarm).
            pub fn prewarm<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.prewarm = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for prewarm: {e}")
                    });
                self
            }
            ///Sets [`thumbnail_enabled`](super::DashboardInputAttributes::thumbnail_enabled).
            pub fn thumbnail_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail_enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for thumbnail_enabled: {e}"
                        )
                    });
                self
            }
            ///Sets [`time_zone_config`](super::DashboardInputAttributes::time_zone_config).
            pub fn time_zone_config<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TimeZoneConfig>>,
                T::Error: ::std::fmt::Display,
            {
                self.time_zone_config = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for time_zone_config: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardInputAttributes>
        for super::DashboardInputAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardInputAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    automatic_update_enabled: value.automatic_update_enabled?,
                    color_scheme: value.color_scheme?,
                    data_refresh_anchor_time: value.data_refresh_anchor_time?,
                    data_refresh_rate: value.data_refresh_rate?,
                    default_page_width: value.default_page_width?,
                    default_parameters: value.default_parameters?,
                    description: value.description?,
                    filters_configuration: value.filters_configuration?,
                    is_locked: value.is_locked?,
                    layout: value.layout?,
                    name: value.name?,
                    prewarm: value.prewarm?,
                    thumbnail_enabled: value.thumbnail_enabled?,
                    time_zone_config: value.time_zone_config?,
                })
            }
        }
        impl ::std::convert::From<super::DashboardInputAttributes>
        for DashboardInputAttributes {
            fn from(value: super::DashboardInputAttributes) -> Self {
                Self {
                    automatic_update_enabled: Ok(value.automatic_update_enabled),
                    color_scheme: Ok(value.color_scheme),
                    data_refresh_anchor_time: Ok(value.data_refresh_anchor_time),
                    data_refresh_rate: Ok(value.data_refresh_rate),
                    default_page_width: Ok(value.default_page_width),
                    default_parameters: Ok(value.default_parameters),
                    description: Ok(value.description),
                    filters_configuration: Ok(value.filters_configuration),
                    is_locked: Ok(value.is_locked),
                    layout: Ok(value.layout),
                    name: Ok(value.name),
                    prewarm: Ok(value.prewarm),
                    thumbnail_enabled: Ok(value.thumbnail_enabled),
                    time_zone_config: Ok(value.time_zone_config),
                }
            }
        }
        ///Makes a [`DashboardRelationships`](super::DashboardRelationships).
        #[derive(Clone, Debug)]
        pub struct DashboardRelationships {
            dashboard_groups: ::std::result::Result<
                ::std::option::Option<super::ToManyDashboardGroups>,
                ::std::string::String,
            >,
            dashboard_sharing_links: ::std::result::Result<
                ::std::option::Option<super::ToManyDashboardSharingLinks>,
                ::std::string::String,
            >,
            filters: ::std::result::Result<
                ::std::option::Option<super::ToManyFilters>,
                ::std::string::String,
            >,
            reports: ::std::result::Result<
                ::std::option::Option<super::ToManyReports>,
                ::std::string::String,
            >,
            sql_snippets: ::std::result::Result<
                ::std::option::Option<super::ToManySqlSnippets>,
                ::std::string::String,
            >,
            user: ::std::result::Result<
                ::std::option::Option<super::ToOneUser>,
                ::std::string::String,
            >,
            user_groups: ::std::result::Result<
                ::std::option::Option<super::ToManyUserGroups>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardRelationships {
            fn default() -> Self {
                Self {
                    dashboard_groups: Ok(Default::default()),
                    dashboard_sharing_links: Ok(Default::default()),
                    filters: Ok(Default::default()),
                    reports: Ok(Default::default()),
                    sql_snippets: Ok(Default::default()),
                    user: Ok(Default::default()),
                    user_groups: Ok(Default::default()),
                }
            }
        }
        impl DashboardRelationships {
            ///Sets [`dashboard_groups`](super::DashboardRelationships::dashboard_groups).
            pub fn dashboard_groups<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToManyDashboardGroups>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.dashboard_groups = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for dashboard_groups: {e}"
                        )
                    });
                self
            }
            ///Sets [`dashboard_sharing_links`](super::DashboardRelationships::dashboard_sharing_links).
            pub fn dashboard_sharing_links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToManyDashboardSharingLinks>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.dashboard_sharing_links = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for dashboard_sharing_links: {e}"
                        )
                    });
                self
            }
            ///Sets [`filters`](super::DashboardRelationships::filters).
            pub fn filters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ToManyFilters>>,
                T::Error: ::std::fmt::Display,
            {
                self.filters = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for filters: {e}")
                    });
                self
            }
            ///Sets [`reports`](super::DashboardRelationships::reports).
            pub fn reports<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ToManyReports>>,
                T::Error: ::std::fmt::Display,
            {
                self.reports = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reports: {e}")
                    });
                self
            }
            ///Sets [`sql_snippets`](super::DashboardRelationships::sql_snippets).
            pub fn sql_snippets<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToManySqlSnippets>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.sql_snippets = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sql_snippets: {e}")
                    });
                self
            }
            ///Sets [`user`](super::DashboardRelationships::user).
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ToOneUser>>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user: {e}")
                    });
                self
            }
            ///Sets [`user_groups`](super::DashboardRelationships::user_groups).
            pub fn user_groups<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToManyUserGroups>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.user_groups = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_groups: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardRelationships>
        for super::DashboardRelationships {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardRelationships,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    dashboard_groups: value.dashboard_groups?,
                    dashboard_sharing_links: value.dashboard_sharing_links?,
                    filters: value.filters?,
                    reports: value.reports?,
                    sql_snippets: value.sql_snippets?,
                    user: value.user?,
                    user_groups: value.user_groups?,
                })
            }
        }
        impl ::std::convert::From<super::DashboardRelationships>
        for DashboardRelationships {
            fn from(value: super::DashboardRelationships) -> Self {
                Self {
                    dashboard_groups: Ok(value.dashboard_groups),
                    dashboard_sharing_links: Ok(value.dashboard_sharing_links),
                    filters: Ok(value.filters),
                    reports: Ok(value.reports),
                    sql_snippets: Ok(value.sql_snippets),
                    user: Ok(value.user),
                    user_groups: Ok(value.user_groups),
                }
            }
        }
        ///Makes a [`DashboardRequest`](super::DashboardRequest).
        #[derive(Clone, Debug)]
        pub struct DashboardRequest {
            data: ::std::result::Result<super::DashboardInput, ::std::string::String>,
        }
        impl ::std::default::Default for DashboardRequest {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl DashboardRequest {
            ///Sets [`data`](super::DashboardRequest::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DashboardInput>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardRequest> for super::DashboardRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::DashboardRequest> for DashboardRequest {
            fn from(value: super::DashboardRequest) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`DashboardSharingLink`](super::DashboardSharingLink).
        #[derive(Clone, Debug)]
        pub struct DashboardSharingLink {
            attributes: ::std::result::Result<
                ::std::option::Option<super::DashboardSharingLinkAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::DashboardSharingLinkRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardSharingLink {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl DashboardSharingLink {
            ///Sets [`attributes`](super::DashboardSharingLink::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DashboardSharingLinkAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::DashboardSharingLink::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::DashboardSharingLink::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DashboardSharingLinkRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::DashboardSharingLink::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardSharingLink>
        for super::DashboardSharingLink {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardSharingLink,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::DashboardSharingLink> for DashboardSharingLink {
            fn from(value: super::DashboardSharingLink) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`DashboardSharingLinkIdentifier`](super::DashboardSharingLinkIdentifier).
        #[derive(Clone, Debug)]
        pub struct DashboardSharingLinkIdentifier {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DashboardSharingLinkIdentifier {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl DashboardSharingLinkIdentifier {
            ///Sets [`id`](super::DashboardSharingLinkIdentifier::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::DashboardSharingLinkIdentifier::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DashboardSharingLinkIdentifier>
        for super::DashboardSharingLinkIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DashboardSharingLinkIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::DashboardSharingLinkIdentifier>
        for DashboardSharingLinkIdentifier {
            fn from(value: super::DashboardSharingLinkIdentifier) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`Datasource`](super::Datasource).
        #[derive(Clone, Debug)]
        pub struct Datasource {
            attributes: ::std::result::Result<
                ::std::option::Option<super::DatasourceAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::DatasourceRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Datasource {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl Datasource {
            ///Sets [`attributes`](super::Datasource::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DatasourceAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::Datasource::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::Datasource::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DatasourceRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::Datasource::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Datasource> for super::Datasource {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Datasource,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Datasource> for Datasource {
            fn from(value: super::Datasource) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`DatasourceAgent`](super::DatasourceAgent).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgent {
            attributes: ::std::result::Result<
                ::std::option::Option<super::DatasourceAgentAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::DatasourceAgentRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgent {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl DatasourceAgent {
            ///Sets [`attributes`](super::DatasourceAgent::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DatasourceAgentAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::DatasourceAgent::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::DatasourceAgent::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DatasourceAgentRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::DatasourceAgent::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgent> for super::DatasourceAgent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAgent> for DatasourceAgent {
            fn from(value: super::DatasourceAgent) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`DatasourceAgentAttributes`](super::DatasourceAgentAttributes).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentAttributes {
            active_queries: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            agent_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            connected: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentAttributes {
            fn default() -> Self {
                Self {
                    active_queries: Ok(Default::default()),
                    address: Ok(Default::default()),
                    agent_id: Ok(Default::default()),
                    connected: Ok(Default::default()),
                    created_at: Ok(Default::default()),
                    enabled: Ok(Default::default()),
                    name: Ok(Default::default()),
                    updated_at: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl DatasourceAgentAttributes {
            ///Sets [`active_queries`](super::DatasourceAgentAttributes::active_queries).
            pub fn active_queries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.active_queries = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for active_queries: {e}"
                        )
                    });
                self
            }
            ///Sets [`address`](super::DatasourceAgentAttributes::address).
            pub fn address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.address = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for address: {e}")
                    });
                self
            }
            ///Sets [`agent_id`](super::DatasourceAgentAttributes::agent_id).
            pub fn agent_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.agent_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for agent_id: {e}")
                    });
                self
            }
            ///Sets [`connected`](super::DatasourceAgentAttributes::connected).
            pub fn connected<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.connected = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for connected: {e}")
                    });
                self
            }
            ///Sets [`created_at`](super::DatasourceAgentAttributes::created_at).
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            ///Sets [`enabled`](super::DatasourceAgentAttributes::enabled).
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            ///Sets [`name`](super::DatasourceAgentAttributes::name).
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            ///Sets [`updated_at`](super::DatasourceAgentAttributes::updated_at).
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
            ///Sets [`version`](super::DatasourceAgentAttributes::version).
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentAttributes>
        for super::DatasourceAgentAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active_queries: value.active_queries?,
                    address: value.address?,
                    agent_id: value.agent_id?,
                    connected: value.connected?,
                    created_at: value.created_at?,
                    enabled: value.enabled?,
                    name: value.name?,
                    updated_at: value.updated_at?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentAttributes>
        for DatasourceAgentAttributes {
            fn from(value: super::DatasourceAgentAttributes) -> Self {
                Self {
                    active_queries: Ok(value.active_queries),
                    address: Ok(value.address),
                    agent_id: Ok(value.agent_id),
                    connected: Ok(value.connected),
                    created_at: Ok(value.created_at),
                    enabled: Ok(value.enabled),
                    name: Ok(value.name),
                    updated_at: Ok(value.updated_at),
                    version: Ok(value.version),
                }
            }
        }
        ///Makes a [`DatasourceAgentCollection`](super::DatasourceAgentCollection).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentCollection {
            data: ::std::result::Result<
                ::std::vec::Vec<super::DatasourceAgent>,
                ::std::string::String,
            >,
            included: ::std::result::Result<
                ::std::vec::Vec<crate::api::types::Resource>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentCollection {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    included: Ok(Default::default()),
                }
            }
        }
        impl DatasourceAgentCollection {
            ///Sets [`data`](super::DatasourceAgentCollection::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::DatasourceAgent>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
            ///Sets [`included`](super::DatasourceAgentCollection::included).
            pub fn included<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<crate::api::types::Resource>>,
                T::Error: ::std::fmt::Display,
            {
                self.included = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for included: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentCollection>
        for super::DatasourceAgentCollection {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentCollection,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    included: value.included?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentCollection>
        for DatasourceAgentCollection {
            fn from(value: super::DatasourceAgentCollection) -> Self {
                Self {
                    data: Ok(value.data),
                    included: Ok(value.included),
                }
            }
        }
        ///Makes a [`DatasourceAgentDocument`](super::DatasourceAgentDocument).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentDocument {
            data: ::std::result::Result<super::DatasourceAgent, ::std::string::String>,
            included: ::std::result::Result<
                ::std::vec::Vec<crate::api::types::Resource>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentDocument {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    included: Ok(Default::default()),
                }
            }
        }
        impl DatasourceAgentDocument {
            ///Sets [`data`](super::DatasourceAgentDocument::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DatasourceAgent>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
            ///Sets [`included`](super::DatasourceAgentDocument::included).
            pub fn included<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<crate::api::types::Resource>>,
                T::Error: ::std::fmt::Display,
            {
                self.included = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for included: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentDocument>
        for super::DatasourceAgentDocument {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentDocument,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    included: value.included?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentDocument>
        for DatasourceAgentDocument {
            fn from(value: super::DatasourceAgentDocument) -> Self {
                Self {
                    data: Ok(value.data),
                    included: Ok(value.included),
                }
            }
        }
        ///Makes a [`DatasourceAgentIdentifier`](super::DatasourceAgentIdentifier).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentIdentifier {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentIdentifier {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl DatasourceAgentIdentifier {
            ///Sets [`id`](super::DatasourceAgentIdentifier::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::DatasourceAgentIdentifier::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentIdentifier>
        for super::DatasourceAgentIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentIdentifier>
        for DatasourceAgentIdentifier {
            fn from(value: super::DatasourceAgentIdentifier) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`DatasourceAgentInput`](super::DatasourceAgentInput).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentInput {
            attributes: ::std::result::Result<
                ::std::option::Option<super::DatasourceAgentInputAttributes>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentInput {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                }
            }
        }
        impl DatasourceAgentInput {
            ///Sets [`attributes`](super::DatasourceAgentInput::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DatasourceAgentInputAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentInput>
        for super::DatasourceAgentInput {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentInput,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentInput> for DatasourceAgentInput {
            fn from(value: super::DatasourceAgentInput) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                }
            }
        }
        ///Makes a [`DatasourceAgentInputAttributes`](super::DatasourceAgentInputAttributes).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentInputAttributes {
            enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentInputAttributes {
            fn default() -> Self {
                Self {
                    enabled: Ok(Default::default()),
                    name: Ok(Default::default()),
                }
            }
        }
        impl DatasourceAgentInputAttributes {
            ///Sets [`enabled`](super::DatasourceAgentInputAttributes::enabled).
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            ///Sets [`name`](super::DatasourceAgentInputAttributes::name).
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentInputAttributes>
        for super::DatasourceAgentInputAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentInputAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentInputAttributes>
        for DatasourceAgentInputAttributes {
            fn from(value: super::DatasourceAgentInputAttributes) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    name: Ok(value.name),
                }
            }
        }
        ///Makes a [`DatasourceAgentRelationships`](super::DatasourceAgentRelationships).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentRelationships {
            datasources: ::std::result::Result<
                ::std::option::Option<super::ToManyDatasources>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentRelationships {
            fn default() -> Self {
                Self {
                    datasources: Ok(Default::default()),
                }
            }
        }
        impl DatasourceAgentRelationships {
            ///Sets [`datasources`](super::DatasourceAgentRelationships::datasources).
            pub fn datasources<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToManyDatasources>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.datasources = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datasources: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentRelationships>
        for super::DatasourceAgentRelationships {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentRelationships,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    datasources: value.datasources?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentRelationships>
        for DatasourceAgentRelationships {
            fn from(value: super::DatasourceAgentRelationships) -> Self {
                Self {
                    datasources: Ok(value.datasources),
                }
            }
        }
        ///Makes a [`DatasourceAgentRequest`](super::DatasourceAgentRequest).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentRequest {
            data: ::std::result::Result<
                super::DatasourceAgentInput,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentRequest {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl DatasourceAgentRequest {
            ///Sets [`data`](super::DatasourceAgentRequest::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DatasourceAgentInput>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentRequest>
        for super::DatasourceAgentRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentRequest>
        for DatasourceAgentRequest {
            fn from(value: super::DatasourceAgentRequest) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`DatasourceAgentWithSecret`](super::DatasourceAgentWithSecret).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentWithSecret {
            attributes: ::std::result::Result<
                ::std::option::Option<super::DatasourceAgentWithSecretAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::DatasourceAgentRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentWithSecret {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl DatasourceAgentWithSecret {
            ///Sets [`attributes`](super::DatasourceAgentWithSecret::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DatasourceAgentWithSecretAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::DatasourceAgentWithSecret::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::DatasourceAgentWithSecret::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DatasourceAgentRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::DatasourceAgentWithSecret::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentWithSecret>
        for super::DatasourceAgentWithSecret {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentWithSecret,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentWithSecret>
        for DatasourceAgentWithSecret {
            fn from(value: super::DatasourceAgentWithSecret) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`DatasourceAgentWithSecretAttributes`](super::DatasourceAgentWithSecretAttributes).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentWithSecretAttributes {
            active_queries: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            agent_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            connected: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            secret_key: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentWithSecretAttributes {
            fn default() -> Self {
                Self {
                    active_queries: Ok(Default::default()),
                    address: Ok(Default::default()),
                    agent_id: Ok(Default::default()),
                    connected: Ok(Default::default()),
                    created_at: Ok(Default::default()),
                    enabled: Ok(Default::default()),
                    name: Ok(Default::default()),
                    secret_key: Ok(Default::default()),
                    updated_at: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl DatasourceAgentWithSecretAttributes {
            ///Sets [`active_queries`](super::DatasourceAgentWithSecretAttributes::active_queries).
            pub fn active_queries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.active_queries = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for active_queries: {e}"
                        )
                    });
                self
            }
            ///Sets [`address`](super::DatasourceAgentWithSecretAttributes::address).
            pub fn address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.address = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for address: {e}")
                    });
                self
            }
            ///Sets [`agent_id`](super::DatasourceAgentWithSecretAttributes::agent_id).
            pub fn agent_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.agent_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for agent_id: {e}")
                    });
                self
            }
            ///Sets [`connected`](super::DatasourceAgentWithSecretAttributes::connected).
            pub fn connected<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.connected = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for connected: {e}")
                    });
                self
            }
            ///Sets [`created_at`](super::DatasourceAgentWithSecretAttributes::created_at).
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            ///Sets [`enabled`](super::DatasourceAgentWithSecretAttributes::enabled).
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            ///Sets [`name`](super::DatasourceAgentWithSecretAttributes::name).
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            ///Sets [`secret_key`](super::DatasourceAgentWithSecretAttributes::secret_key).
            pub fn secret_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
                T::Error: ::std::fmt::Display,
            {
                self.secret_key = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for secret_key: {e}")
                    });
                self
            }
            ///Sets [`updated_at`](super::DatasourceAgentWithSecretAttributes::updated_at).
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
            ///Sets [`version`](super::DatasourceAgentWithSecretAttributes::version).
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentWithSecretAttributes>
        for super::DatasourceAgentWithSecretAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentWithSecretAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active_queries: value.active_queries?,
                    address: value.address?,
                    agent_id: value.agent_id?,
                    connected: value.connected?,
                    created_at: value.created_at?,
                    enabled: value.enabled?,
                    name: value.name?,
                    secret_key: value.secret_key?,
                    updated_at: value.updated_at?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentWithSecretAttributes>
        for DatasourceAgentWithSecretAttributes {
            fn from(value: super::DatasourceAgentWithSecretAttributes) -> Self {
                Self {
                    active_queries: Ok(value.active_queries),
                    address: Ok(value.address),
                    agent_id: Ok(value.agent_id),
                    connected: Ok(value.connected),
                    created_at: Ok(value.created_at),
                    enabled: Ok(value.enabled),
                    name: Ok(value.name),
                    secret_key: Ok(value.secret_key),
                    updated_at: Ok(value.updated_at),
                    version: Ok(value.version),
                }
            }
        }
        ///Makes a [`DatasourceAgentWithSecretDocument`](super::DatasourceAgentWithSecretDocument).
        #[derive(Clone, Debug)]
        pub struct DatasourceAgentWithSecretDocument {
            data: ::std::result::Result<
                super::DatasourceAgentWithSecret,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAgentWithSecretDocument {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl DatasourceAgentWithSecretDocument {
            ///Sets [`data`](super::DatasourceAgentWithSecretDocument::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DatasourceAgentWithSecret>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAgentWithSecretDocument>
        for super::DatasourceAgentWithSecretDocument {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAgentWithSecretDocument,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::DatasourceAgentWithSecretDocument>
        for DatasourceAgentWithSecretDocument {
            fn from(value: super::DatasourceAgentWithSecretDocument) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`DatasourceAttributes`](super::DatasourceAttributes).
        #[derive(Clone, Debug)]
        pub struct DatasourceAttributes {
            athena_region: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            athena_workgroup: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            bigquery_service_key: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            connection_mode: ::std::result::Result<
                ::std::option::Option<crate::api::types::ConnectionMode>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            data_time_zone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            database: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            database_type: ::std::result::Result<
                ::std::option::Option<crate::api::types::DatabaseType>,
                ::std::string::String,
            >,
            databricks_http_path: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            default_schema_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            host: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            max_concurrent_executions: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            port: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            require_ssl: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            schema_updated_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            server_version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            snowflake_identifier: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            snowflake_region: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            snowflake_warehouse: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ssh_tunnel_host: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ssh_tunnel_port: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            ssh_tunnel_user: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            total_row_count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            total_row_count_exact: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            update_schema_nightly: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            update_schema_row_counts: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            verify_ssl: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceAttributes {
            fn default() -> Self {
                Self {
                    athena_region: Ok(Default::default()),
                    athena_workgroup: Ok(Default::default()),
                    bigquery_service_key: Ok(Default::default()),
                    connection_mode: Ok(Default::default()),
                    created_at: Ok(Default::default()),
                    data_time_zone: Ok(Default::default()),
                    database: Ok(Default::default()),
                    database_type: Ok(Default::default()),
                    databricks_http_path: Ok(Default::default()),
                    default_schema_name: Ok(Default::default()),
                    enabled: Ok(Default::default()),
                    host: Ok(Default::default()),
                    max_concurrent_executions: Ok(Default::default()),
                    name: Ok(Default::default()),
                    password: Ok(Default::default()),
                    port: Ok(Default::default()),
                    require_ssl: Ok(Default::default()),
                    schema_updated_at: Ok(Default::default()),
                    server_version: Ok(Default::default()),
                    snowflake_identifier: Ok(Default::default()),
                    snowflake_region: Ok(Default::default()),
                    snowflake_warehouse: Ok(Default::default()),
                    ssh_tunnel_host: Ok(Default::default()),
                    ssh_tunnel_port: Ok(Default::default()),
                    ssh_tunnel_user: Ok(Default::default()),
                    total_row_count: Ok(Default::default()),
                    total_row_count_exact: Ok(Default::default()),
                    update_schema_nightly: Ok(Default::default()),
                    update_schema_row_counts: Ok(Default::default()),
                    updated_at: Ok(Default::default()),
                    username: Ok(Default::default()),
                    verify_ssl: Ok(Default::default()),
                }
            }
        }
        impl DatasourceAttributes {
            ///Sets [`athena_region`](super::DatasourceAttributes::athena_region).
            pub fn athena_region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.athena_region = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for athena_region: {e}")
                    });
                self
            }
            ///Sets [`athena_workgroup`](super::DatasourceAttributes::athena_workgroup).
            pub fn athena_workgroup<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.athena_workgroup = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for athena_workgroup: {e}"
                        )
                    });
                self
            }
            ///Sets [`bigquery_service_key`](super::DatasourceAttributes::bigquery_service_key).
            pub fn bigquery_service_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
                T::Error: ::std::fmt::Display,
            {
                self.bigquery_service_key = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for bigquery_service_key: {e}"
                        )
                    });
                self
            }
            ///Sets [`connection_mode`](super::DatasourceAttributes::connection_mode).
            pub fn connection_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::ConnectionMode>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.connection_mode = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for connection_mode: {e}"
                        )
                    });
                self
            }
            ///Sets [`created_at`](super::DatasourceAttributes::created_at).
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            ///Sets [`data_time_zone`](super::DatasourceAttributes::data_time_zone).
            pub fn data_time_zone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_time_zone = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for data_time_zone: {e}"
                        )
                    });
                self
            }
            ///Sets [`database`](super::DatasourceAttributes::database).
            pub fn database<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.database = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for database: {e}")
                    });
                self
            }
            ///Sets [`database_type`](super::DatasourceAttributes::database_type).
            pub fn database_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::DatabaseType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.database_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for database_type: {e}")
                    });
                self
            }
            ///Sets [`databricks_http_path`](super::DatasourceAttributes::databricks_http_path).
            pub fn databricks_http_path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.databricks_http_path = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for databricks_http_path: {e}"
                        )
                    });
                self
            }
            ///Sets [`default_schema_name`](super::DatasourceAttributes::default_schema_name).
            pub fn default_schema_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.default_schema_name = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for default_schema_name: {e}"
                        )
                    });
                self
            }
            ///Sets [`enabled`](super::DatasourceAttributes::enabled).
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            ///Sets [`host`](super::DatasourceAttributes::host).
            pub fn host<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.host = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for host: {e}")
                    });
                self
            }
            ///Sets [`max_concurrent_executions`](super::DatasourceAttributes::max_concurrent_executions).
            pub fn max_concurrent_executions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max_concurrent_executions = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for max_concurrent_executions: {e}"
                        )
                    });
                self
            }
            ///Sets [`name`](super::DatasourceAttributes::name).
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            ///Sets [`password`](super::DatasourceAttributes::password).
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
            ///Sets [`port`](super::DatasourceAttributes::port).
            pub fn port<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.port = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for port: {e}")
                    });
                self
            }
            ///Sets [`require_ssl`](super::DatasourceAttributes::require_ssl).
            pub fn require_ssl<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.require_ssl = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for require_ssl: {e}")
                    });
                self
            }
            ///Sets [`schema_updated_at`](super::DatasourceAttributes::schema_updated_at).
            pub fn schema_updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.schema_updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for schema_updated_at: {e}"
                        )
                    });
                self
            }
            ///Sets [`server_version`](super::DatasourceAttributes::server_version).
            pub fn server_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.server_version = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for server_version: {e}"
                        )
                    });
                self
            }
            ///Sets [`snowflake_identifier`](super::DatasourceAttributes::snowflake_identifier).
            pub fn snowflake_identifier<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.snowflake_identifier = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for snowflake_identifier: {e}"
                        )
                    });
                self
            }
            ///Sets [`snowflake_region`](super::DatasourceAttributes::snowflake_region).
            pub fn snowflake_region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.snowflake_region = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for snowflake_region: {e}"
                        )
                    });
                self
            }
            ///Sets [`snowflake_warehouse`](super::DatasourceAttributes::snowflake_warehouse).
            pub fn snowflake_warehouse<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.snowflake_warehouse = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for snowflake_warehouse: {e}"
                        )
                    });
                self
            }
            ///Sets [`ssh_tunnel_host`](super::DatasourceAttributes::ssh_tunnel_host).
            pub fn ssh_tunnel_host<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ssh_tunnel_host = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for ssh_tunnel_host: {e}"
                        )
                    });
                self
            }
            ///Sets [`ssh_tunnel_port`](super::DatasourceAttributes::ssh_tunnel_port).
            pub fn ssh_tunnel_port<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.ssh_tunnel_port = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for ssh_tunnel_port: {e}"
                        )
                    });
                self
            }
            ///Sets [`ssh_tunnel_user`](super::DatasourceAttributes::ssh_tunnel_user).
            pub fn ssh_tunnel_user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ssh_tunnel_user = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for ssh_tunnel_user: {e}"
                        )
                    });
                self
            }
            ///Sets [`total_row_count`](super::DatasourceAttributes::total_row_count).
            pub fn total_row_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.total_row_count = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for total_row_count: {e}"
                        )
                    });
                self
            }
            ///Sets [`total_row_count_exact`](super::DatasourceAttributes::total_row_count_exact).
            pub fn total_row_count_exact<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.total_row_count_exact = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for total_row_count_exact: {e}"
                        )
                    });
                self
            }
            ///Sets [`update_schema_nightly`](super::DatasourceAttributes::update_schema_nightly).
            pub fn update_schema_nightly<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.update_schema_nightly = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for update_schema_nightly: {e}"
                        )
                    });
                self
            }
            ///Sets [`update_schema_row_counts`](super::DatasourceAttributes::update_schema_row_counts).
            pub fn update_schema_row_counts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.update_schema_row_counts = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for update_schema_row_counts: {e}"
                        )
                    });
                self
            }
            ///Sets [`updated_at`](super::DatasourceAttributes::updated_at).
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
            ///Sets [`username`](super::DatasourceAttributes::username).
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
            ///Sets [`verify_ssl`](super::DatasourceAttributes::verify_ssl).
            pub fn verify_ssl<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.verify_ssl = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for verify_ssl: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceAttributes>
        for super::DatasourceAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    athena_region: value.athena_region?,
                    athena_workgroup: value.athena_workgroup?,
                    bigquery_service_key: value.bigquery_service_key?,
                    connection_mode: value.connection_mode?,
                    created_at: value.created_at?,
                    data_time_zone: value.data_time_zone?,
                    database: value.database?,
                    database_type: value.database_type?,
                    databricks_http_path: value.databricks_http_path?,
                    default_schema_name: value.default_schema_name?,
                    enabled: value.enabled?,
                    host: value.host?,
                    max_concurrent_executions: value.max_concurrent_executions?,
                    name: value.name?,
                    password: value.password?,
                    port: value.port?,
                    require_ssl: value.require_ssl?,
                    schema_updated_at: value.schema_updated_at?,
                    server_version: value.server_version?,
                    snowflake_identifier: value.snowflake_identifier?,
                    snowflake_region: value.snowflake_region?,
                    snowflake_warehouse: value.snowflake_warehouse?,
                    ssh_tunnel_host: value.ssh_tunnel_host?,
                    ssh_tunnel_port: value.ssh_tunnel_port?,
                    ssh_tunnel_user: value.ssh_tunnel_user?,
                    total_row_count: value.total_row_count?,
                    total_row_count_exact: value.total_row_count_exact?,
                    update_schema_nightly: value.update_schema_nightly?,
                    update_schema_row_counts: value.update_schema_row_counts?,
                    updated_at: value.updated_at?,
                    username: value.username?,
                    verify_ssl: value.verify_ssl?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceAttributes> for DatasourceAttributes {
            fn from(value: super::DatasourceAttributes) -> Self {
                Self {
                    athena_region: Ok(value.athena_region),
                    athena_workgroup: Ok(value.athena_workgroup),
                    bigquery_service_key: Ok(value.bigquery_service_key),
                    connection_mode: Ok(value.connection_mode),
                    created_at: Ok(value.created_at),
                    data_time_zone: Ok(value.data_time_zone),
                    database: Ok(value.database),
                    database_type: Ok(value.database_type),
                    databricks_http_path: Ok(value.databricks_http_path),
                    default_schema_name: Ok(value.default_schema_name),
                    enabled: Ok(value.enabled),
                    host: Ok(value.host),
                    max_concurrent_executions: Ok(value.max_concurrent_executions),
                    name: Ok(value.name),
                    password: Ok(value.password),
                    port: Ok(value.port),
                    require_ssl: Ok(value.require_ssl),
                    schema_updated_at: Ok(value.schema_updated_at),
                    server_version: Ok(value.server_version),
                    snowflake_identifier: Ok(value.snowflake_identifier),
                    snowflake_region: Ok(value.snowflake_region),
                    snowflake_warehouse: Ok(value.snowflake_warehouse),
                    ssh_tunnel_host: Ok(value.ssh_tunnel_host),
                    ssh_tunnel_port: Ok(value.ssh_tunnel_port),
                    ssh_tunnel_user: Ok(value.ssh_tunnel_user),
                    total_row_count: Ok(value.total_row_count),
                    total_row_count_exact: Ok(value.total_row_count_exact),
                    update_schema_nightly: Ok(value.update_schema_nightly),
                    update_schema_row_counts: Ok(value.update_schema_row_counts),
                    updated_at: Ok(value.updated_at),
                    username: Ok(value.username),
                    verify_ssl: Ok(value.verify_ssl),
                }
            }
        }
        ///Makes a [`DatasourceCollection`](super::DatasourceCollection).
        #[derive(Clone, Debug)]
        pub struct DatasourceCollection {
            data: ::std::result::Result<
                ::std::vec::Vec<super::Datasource>,
                ::std::string::String,
            >,
            included: ::std::result::Result<
                ::std::vec::Vec<crate::api::types::Resource>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceCollection {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    included: Ok(Default::default()),
                }
            }
        }
        impl DatasourceCollection {
            ///Sets [`data`](super::DatasourceCollection::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Datasource>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
            ///Sets [`included`](super::DatasourceCollection::included).
            pub fn included<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<crate::api::types::Resource>>,
                T::Error: ::std::fmt::Display,
            {
                self.included = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for included: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceCollection>
        for super::DatasourceCollection {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceCollection,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    included: value.included?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceCollection> for DatasourceCollection {
            fn from(value: super::DatasourceCollection) -> Self {
                Self {
                    data: Ok(value.data),
                    included: Ok(value.included),
                }
            }
        }
        ///Makes a [`DatasourceDocument`](super::DatasourceDocument).
        #[derive(Clone, Debug)]
        pub struct DatasourceDocument {
            data: ::std::result::Result<super::Datasource, ::std::string::String>,
            included: ::std::result::Result<
                ::std::vec::Vec<crate::api::types::Resource>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceDocument {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    included: Ok(Default::default()),
                }
            }
        }
        impl DatasourceDocument {
            ///Sets [`data`](super::DatasourceDocument::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Datasource>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
            ///Sets [`included`](super::DatasourceDocument::included).
            pub fn included<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<crate::api::types::Resource>>,
                T::Error: ::std::fmt::Display,
            {
                self.included = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for included: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceDocument> for super::DatasourceDocument {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceDocument,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    included: value.included?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceDocument> for DatasourceDocument {
            fn from(value: super::DatasourceDocument) -> Self {
                Self {
                    data: Ok(value.data),
                    included: Ok(value.included),
                }
            }
        }
        ///Makes a [`DatasourceIdentifier`](super::DatasourceIdentifier).
        #[derive(Clone, Debug)]
        pub struct DatasourceIdentifier {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceIdentifier {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl DatasourceIdentifier {
            ///Sets [`id`](super::DatasourceIdentifier::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::DatasourceIdentifier::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceIdentifier>
        for super::DatasourceIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceIdentifier> for DatasourceIdentifier {
            fn from(value: super::DatasourceIdentifier) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`DatasourceInput`](super::DatasourceInput).
        #[derive(Clone, Debug)]
        pub struct DatasourceInput {
            attributes: ::std::result::Result<
                ::std::option::Option<super::DatasourceInputAttributes>,
                ::std::string::String,
            >,
            relationships: ::std::result::Result<
                ::std::option::Option<super::DatasourceInputRelationships>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceInput {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    relationships: Ok(Default::default()),
                }
            }
        }
        impl DatasourceInput {
            ///Sets [`attributes`](super::DatasourceInput::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DatasourceInputAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`relationships`](super::DatasourceInput::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DatasourceInputRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceInput> for super::DatasourceInput {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceInput,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    relationships: value.relationships?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceInput> for DatasourceInput {
            fn from(value: super::DatasourceInput) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    relationships: Ok(value.relationships),
                }
            }
        }
        ///Makes a [`DatasourceInputAttributes`](super::DatasourceInputAttributes).
        #[derive(Clone, Debug)]
        pub struct DatasourceInputAttributes {
            athena_region: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            athena_workgroup: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            bigquery_service_key: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            connection_mode: ::std::result::Result<
                ::std::option::Option<crate::api::types::ConnectionMode>,
                ::std::string::String,
            >,
            data_time_zone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            database: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            database_type: ::std::result::Result<
                ::std::option::Option<crate::api::types::DatabaseType>,
                ::std::string::String,
            >,
            databricks_http_path: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            host: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            max_concurrent_executions: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            port: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            require_ssl: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            snowflake_identifier: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            snowflake_region: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            snowflake_warehouse: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ssh_tunnel_host: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ssh_tunnel_port: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            ssh_tunnel_user: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            update_schema_nightly: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            update_schema_row_counts: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            verify_ssl: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceInputAttributes {
            fn default() -> Self {
                Self {
                    athena_region: Ok(Default::default()),
                    athena_workgroup: Ok(Default::default()),
                    bigquery_service_key: Ok(Default::default()),
                    connection_mode: Ok(Default::default()),
                    data_time_zone: Ok(Default::default()),
                    database: Ok(Default::default()),
                    database_type: Ok(Default::default()),
                    databricks_http_path: Ok(Default::default()),
                    enabled: Ok(Default::default()),
                    host: Ok(Default::default()),
                    max_concurrent_executions: Ok(Default::default()),
                    name: Ok(Default::default()),
                    password: Ok(Default::default()),
                    port: Ok(Default::default()),
                    require_ssl: Ok(Default::default()),
                    snowflake_identifier: Ok(Default::default()),
                    snowflake_region: Ok(Default::default()),
                    snowflake_warehouse: Ok(Default::default()),
                    ssh_tunnel_host: Ok(Default::default()),
                    ssh_tunnel_port: Ok(Default::default()),
                    ssh_tunnel_user: Ok(Default::default()),
                    update_schema_nightly: Ok(Default::default()),
                    update_schema_row_counts: Ok(Default::default()),
                    username: Ok(Default::default()),
                    verify_ssl: Ok(Default::default()),
                }
            }
        }
        impl DatasourceInputAttributes {
            ///Sets [`athena_region`](super::DatasourceInputAttributes::athena_region).
            pub fn athena_region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.athena_region = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for athena_region: {e}")
                    });
                self
            }
            ///Sets [`athena_workgroup`](super::DatasourceInputAttributes::athena_workgroup).
            pub fn athena_workgroup<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.athena_workgroup = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for athena_workgroup: {e}"
                        )
                    });
                self
            }
            ///Sets [`bigquery_service_key`](super::DatasourceInputAttributes::bigquery_service_key).
            pub fn bigquery_service_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
                T::Error: ::std::fmt::Display,
            {
                self.bigquery_service_key = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for bigquery_service_key: {e}"
                        )
                    });
                self
            }
            ///Sets [`connection_mode`](super::DatasourceInputAttributes::connection_mode).
            pub fn connection_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::ConnectionMode>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.connection_mode = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for connection_mode: {e}"
                        )
                    });
                self
            }
            ///Sets [`data_time_zone`](super::DatasourceInputAttributes::data_time_zone).
            pub fn data_time_zone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_time_zone = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for data_time_zone: {e}"
                        )
                    });
                self
            }
            ///Sets [`database`](super::DatasourceInputAttributes::database).
            pub fn database<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.database = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for database: {e}")
                    });
                self
            }
            ///Sets [`database_type`](super::DatasourceInputAttributes::database_type).
            pub fn database_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::DatabaseType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.database_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for database_type: {e}")
                    });
                self
            }
            ///Sets [`databricks_http_path`](super::DatasourceInputAttributes::databricks_http_path).
            pub fn databricks_http_path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.databricks_http_path = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for databricks_http_path: {e}"
                        )
                    });
                self
            }
            ///Sets [`enabled`](super::DatasourceInputAttributes::enabled).
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            ///Sets [`host`](super::DatasourceInputAttributes::host).
            pub fn host<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.host = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for host: {e}")
                    });
                self
            }
            ///Sets [`max_concurrent_executions`](super::DatasourceInputAttributes::max_concurrent_executions).
            pub fn max_concurrent_executions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max_concurrent_executions = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for max_concurrent_executions: {e}"
                        )
                    });
                self
            }
            ///Sets [`name`](super::DatasourceInputAttributes::name).
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            ///Sets [`password`](super::DatasourceInputAttributes::password).
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
            ///Sets [`port`](super::DatasourceInputAttributes::port).
            pub fn port<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.port = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for port: {e}")
                    });
                self
            }
            ///Sets [`require_ssl`](super::DatasourceInputAttributes::require_ssl).
            pub fn require_ssl<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.require_ssl = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for require_ssl: {e}")
                    });
                self
            }
            ///Sets [`snowflake_identifier`](super::DatasourceInputAttributes::snowflake_identifier).
            pub fn snowflake_identifier<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.snowflake_identifier = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for snowflake_identifier: {e}"
                        )
                    });
                self
            }
            ///Sets [`snowflake_region`](super::DatasourceInputAttributes::snowflake_region).
            pub fn snowflake_region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.snowflake_region = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for snowflake_region: {e}"
                        )
                    });
                self
            }
            ///Sets [`snowflake_warehouse`](super::DatasourceInputAttributes::snowflake_warehouse).
            pub fn snowflake_warehouse<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.snowflake_warehouse = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for snowflake_warehouse: {e}"
                        )
                    });
                self
            }
            ///Sets [`ssh_tunnel_host`](super::DatasourceInputAttributes::ssh_tunnel_host).
            pub fn ssh_tunnel_host<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ssh_tunnel_host = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for ssh_tunnel_host: {e}"
                        )
                    });
                self
            }
            ///Sets [`ssh_tunnel_port`](super::DatasourceInputAttributes::ssh_tunnel_port).
            pub fn ssh_tunnel_port<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.ssh_tunnel_port = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for ssh_tunnel_port: {e}"
                        )
                    });
                self
            }
            ///Sets [`ssh_tunnel_user`](super::DatasourceInputAttributes::ssh_tunnel_user).
            pub fn ssh_tunnel_user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ssh_tunnel_user = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for ssh_tunnel_user: {e}"
                        )
                    });
                self
            }
            ///Sets [`update_schema_nightly`](super::DatasourceInputAttributes::update_schema_nightly).
            pub fn update_schema_nightly<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.update_schema_nightly = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for update_schema_nightly: {e}"
                        )
                    });
                self
            }
            ///Sets [`update_schema_row_counts`](super::DatasourceInputAttributes::update_schema_row_counts).
            pub fn update_schema_row_counts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.update_schema_row_counts = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for update_schema_row_counts: {e}"
                        )
                    });
                self
            }
            ///Sets [`username`](super::DatasourceInputAttributes::username).
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
            ///Sets [`verify_ssl`](super::DatasourceInputAttributes::verify_ssl).
            pub fn verify_ssl<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.verify_ssl = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for verify_ssl: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceInputAttributes>
        for super::DatasourceInputAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceInputAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    athena_region: value.athena_region?,
                    athena_workgroup: value.athena_workgroup?,
                    bigquery_service_key: value.bigquery_service_key?,
                    connection_mode: value.connection_mode?,
                    data_time_zone: value.data_time_zone?,
                    database: value.database?,
                    database_type: value.database_type?,
                    databricks_http_path: value.databricks_http_path?,
                    enabled: value.enabled?,
                    host: value.host?,
                    max_concurrent_executions: value.max_concurrent_executions?,
                    name: value.name?,
                    password: value.password?,
                    port: value.port?,
                    require_ssl: value.require_ssl?,
                    snowflake_identifier: value.snowflake_identifier?,
                    snowflake_region: value.snowflake_region?,
                    snowflake_warehouse: value.snowflake_warehouse?,
                    ssh_tunnel_host: value.ssh_tunnel_host?,
                    ssh_tunnel_port: value.ssh_tunnel_port?,
                    ssh_tunnel_user: value.ssh_tunnel_user?,
                    update_schema_nightly: value.update_schema_nightly?,
                    update_schema_row_counts: value.update_schema_row_counts?,
                    username: value.username?,
                    verify_ssl: value.verify_ssl?,
                })
            }
        }
        impl ::std::convert::From<super::DatasourceInputAttributes>
        for DatasourceInputAttributes {
            fn from(value: super::DatasourceInputAttributes) -> Self {
                Self {
                    athena_region: Ok(value.athena_region),
                    athena_workgroup: Ok(value.athena_workgroup),
                    bigquery_service_key: Ok(value.bigquery_service_key),
                    connection_mode: Ok(value.connection_mode),
                    data_time_zone: Ok(value.data_time_zone),
                    database: Ok(value.database),
                    database_type: Ok(value.database_type),
                    databricks_http_path: Ok(value.databricks_http_path),
                    enabled: Ok(value.enabled),
                    host: Ok(value.host),
                    max_concurrent_executions: Ok(value.max_concurrent_executions),
                    name: Ok(value.name),
                    password: Ok(value.password),
                    port: Ok(value.port),
                    require_ssl: Ok(value.require_ssl),
                    snowflake_identifier: Ok(value.snowflake_identifier),
                    snowflake_region: Ok(value.snowflake_region),
                    snowflake_warehouse: Ok(value.snowflake_warehouse),
                    ssh_tunnel_host: Ok(value.ssh_tunnel_host),
                    ssh_tunnel_port: Ok(value.ssh_tunnel_port),
                    ssh_tunnel_user: Ok(value.ssh_tunnel_user),
                    update_schema_nightly: Ok(value.update_schema_nightly),
                    update_schema_row_counts: Ok(value.update_schema_row_counts),
                    username: Ok(value.username),
                    verify_ssl: Ok(value.verify_ssl),
                }
            }
        }
        ///Makes a [`DatasourceInputRelationships`](super::DatasourceInputRelationships).
        #[derive(Clone, Debug)]
        pub struct DatasourceInputRelationships {
            agents: ::std::result::Result<
                ::std::option::Option<super::ToManyDatasourceAgents>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceInputRelationships {
            fn default() -> Self {
                Self {
                    agents: Ok(Default::default()),
                }
            }
        }
        impl DatasourceInputRelationships {
            ///Sets [`agents`](super::DatasourceInputRelationships::agents).
            pub fn agents<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToManyDatasourceAgents>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.agents = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for agents: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceInputRelationships>
        for super::DatasourceInputRelationships {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceInputRelationships,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { agents: value.agents? })
            }
        }
        impl ::std::convert::From<super::DatasourceInputRelationships>
        for DatasourceInputRelationships {
            fn from(value: super::DatasourceInputRelationships) -> Self {
                Self { agents: Ok(value.agents) }
            }
        }
        ///Makes a [`DatasourceRelationships`](super::DatasourceRelationships).
        #[derive(Clone, Debug)]
        pub struct DatasourceRelationships {
            agents: ::std::result::Result<
                ::std::option::Option<super::ToManyDatasourceAgents>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatasourceRelationships {
            fn default() -> Self {
                Self {
                    agents: Ok(Default::default()),
                }
            }
        }
        impl DatasourceRelationships {
            ///Sets [`agents`](super::DatasourceRelationships::agents).
            pub fn agents<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToManyDatasourceAgents>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.agents = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for agents: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceRelationships>
        for super::DatasourceRelationships {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceRelationships,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { agents: value.agents? })
            }
        }
        impl ::std::convert::From<super::DatasourceRelationships>
        for DatasourceRelationships {
            fn from(value: super::DatasourceRelationships) -> Self {
                Self { agents: Ok(value.agents) }
            }
        }
        ///Makes a [`DatasourceRequest`](super::DatasourceRequest).
        #[derive(Clone, Debug)]
        pub struct DatasourceRequest {
            data: ::std::result::Result<super::DatasourceInput, ::std::string::String>,
        }
        impl ::std::default::Default for DatasourceRequest {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl DatasourceRequest {
            ///Sets [`data`](super::DatasourceRequest::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DatasourceInput>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatasourceRequest> for super::DatasourceRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatasourceRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::DatasourceRequest> for DatasourceRequest {
            fn from(value: super::DatasourceRequest) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ErrorObject`](super::ErrorObject).
        #[derive(Clone, Debug)]
        pub struct ErrorObject {
            code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            detail: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            source: ::std::result::Result<
                ::std::option::Option<super::ErrorSource>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ErrorObject {
            fn default() -> Self {
                Self {
                    code: Ok(Default::default()),
                    detail: Ok(Default::default()),
                    source: Ok(Default::default()),
                    status: Ok(Default::default()),
                    title: Ok(Default::default()),
                }
            }
        }
        impl ErrorObject {
            ///Sets [`code`](super::ErrorObject::code).
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
                self
            }
            ///Sets [`detail`](super::ErrorObject::detail).
            pub fn detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.detail = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for detail: {e}")
                    });
                self
            }
            ///Sets [`source`](super::ErrorObject::source).
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ErrorSource>>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }
            ///Sets [`status`](super::ErrorObject::status).
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
            ///Sets [`title`](super::ErrorObject::title).
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for title: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ErrorObject> for super::ErrorObject {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ErrorObject,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    detail: value.detail?,
                    source: value.source?,
                    status: value.status?,
                    title: value.title?,
                })
            }
        }
        impl ::std::convert::From<super::ErrorObject> for ErrorObject {
            fn from(value: super::ErrorObject) -> Self {
                Self {
                    code: Ok(value.code),
                    detail: Ok(value.detail),
                    source: Ok(value.source),
                    status: Ok(value.status),
                    title: Ok(value.title),
                }
            }
        }
        ///Makes a [`ErrorSource`](super::ErrorSource).
        #[derive(Clone, Debug)]
        pub struct ErrorSource {
            header: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            parameter: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            pointer: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ErrorSource {
            fn default() -> Self {
                Self {
                    header: Ok(Default::default()),
                    parameter: Ok(Default::default()),
                    pointer: Ok(Default::default()),
                }
            }
        }
        impl ErrorSource {
            ///Sets [`header`](super::ErrorSource::header).
            pub fn header<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.header = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for header: {e}")
                    });
                self
            }
            ///Sets [`parameter`](super::ErrorSource::parameter).
            pub fn parameter<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.parameter = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for parameter: {e}")
                    });
                self
            }
            ///Sets [`pointer`](super::ErrorSource::pointer).
            pub fn pointer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.pointer = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for pointer: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ErrorSource> for super::ErrorSource {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ErrorSource,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    header: value.header?,
                    parameter: value.parameter?,
                    pointer: value.pointer?,
                })
            }
        }
        impl ::std::convert::From<super::ErrorSource> for ErrorSource {
            fn from(value: super::ErrorSource) -> Self {
                Self {
                    header: Ok(value.header),
                    parameter: Ok(value.parameter),
                    pointer: Ok(value.pointer),
                }
            }
        }
        ///Makes a [`Errors`](super::Errors).
        #[derive(Clone, Debug)]
        pub struct Errors {
            errors: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ErrorObject>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Errors {
            fn default() -> Self {
                Self {
                    errors: Ok(Default::default()),
                }
            }
        }
        impl Errors {
            ///Sets [`errors`](super::Errors::errors).
            pub fn errors<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::ErrorObject>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.errors = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for errors: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Errors> for super::Errors {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Errors,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { errors: value.errors? })
            }
        }
        impl ::std::convert::From<super::Errors> for Errors {
            fn from(value: super::Errors) -> Self {
                Self { errors: Ok(value.errors) }
            }
        }
        ///Makes a [`Execution`](super::Execution).
        #[derive(Clone, Debug)]
        pub struct Execution {
            attributes: ::std::result::Result<
                ::std::option::Option<super::ExecutionAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Execution {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl Execution {
            ///Sets [`attributes`](super::Execution::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ExecutionAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::Execution::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::Execution::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Execution> for super::Execution {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Execution,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Execution> for Execution {
            fn from(value: super::Execution) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`ExecutionAttributes`](super::ExecutionAttributes).
        #[derive(Clone, Debug)]
        pub struct ExecutionAttributes {
            completed_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            execution_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            execution_status: ::std::result::Result<
                ::std::option::Option<crate::api::types::ExecutionStatus>,
                ::std::string::String,
            >,
            execution_type: ::std::result::Result<
                ::std::option::Option<crate::api::types::ExecutionType>,
                ::std::string::String,
            >,
            result_columns: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            result_rows: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            result_size: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            started_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ExecutionAttributes {
            fn default() -> Self {
                Self {
                    completed_at: Ok(Default::default()),
                    created_at: Ok(Default::default()),
                    execution_id: Ok(Default::default()),
                    execution_status: Ok(Default::default()),
                    execution_type: Ok(Default::default()),
                    result_columns: Ok(Default::default()),
                    result_rows: Ok(Default::default()),
                    result_size: Ok(Default::default()),
                    started_at: Ok(Default::default()),
                    updated_at: Ok(Default::default()),
                    extra: Err("no value supplied for extra".to_string()),
                }
            }
        }
        impl ExecutionAttributes {
            ///Sets [`completed_at`](super::ExecutionAttributes::completed_at).
            pub fn completed_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.completed_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for completed_at: {e}")
                    });
                self
            }
            ///Sets [`created_at`](super::ExecutionAttributes::created_at).
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            ///Sets [`execution_id`](super::ExecutionAttributes::execution_id).
            pub fn execution_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.execution_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for execution_id: {e}")
                    });
                self
            }
            ///Sets [`execution_status`](super::ExecutionAttributes::execution_status).
            pub fn execution_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::ExecutionStatus>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.execution_status = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for execution_status: {e}"
                        )
                    });
                self
            }
            ///Sets [`execution_type`](super::ExecutionAttributes::execution_type).
            pub fn execution_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::ExecutionType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.execution_type = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for execution_type: {e}"
                        )
                    });
                self
            }
            ///Sets [`result_columns`](super::ExecutionAttributes::result_columns).
            pub fn result_columns<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.result_columns = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for result_columns: {e}"
                        )
                    });
                self
            }
            ///Sets [`result_rows`](super::ExecutionAttributes::result_rows).
            pub fn result_rows<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.result_rows = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for result_rows: {e}")
                    });
                self
            }
            ///Sets [`result_size`](super::ExecutionAttributes::result_size).
            pub fn result_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.result_size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for result_size: {e}")
                    });
                self
            }
            ///Sets [`started_at`](super::ExecutionAttributes::started_at).
            pub fn started_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.started_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for started_at: {e}")
                    });
                self
            }
            ///Sets [`updated_at`](super::ExecutionAttributes::updated_at).
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
            ///Sets [`extra`](super::ExecutionAttributes::extra).
            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for extra: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ExecutionAttributes>
        for super::ExecutionAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExecutionAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    completed_at: value.completed_at?,
                    created_at: value.created_at?,
                    execution_id: value.execution_id?,
                    execution_status: value.execution_status?,
                    execution_type: value.execution_type?,
                    result_columns: value.result_columns?,
                    result_rows: value.result_rows?,
                    result_size: value.result_size?,
                    started_at: value.started_at?,
                    updated_at: value.updated_at?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::ExecutionAttributes> for ExecutionAttributes {
            fn from(value: super::ExecutionAttributes) -> Self {
                Self {
                    completed_at: Ok(value.completed_at),
                    created_at: Ok(value.created_at),
                    execution_id: Ok(value.execution_id),
                    execution_status: Ok(value.execution_status),
                    execution_type: Ok(value.execution_type),
                    result_columns: Ok(value.result_columns),
                    result_rows: Ok(value.result_rows),
                    result_size: Ok(value.result_size),
                    started_at: Ok(value.started_at),
                    updated_at: Ok(value.updated_at),
                    extra: Ok(value.extra),
                }
            }
        }
        ///Makes a [`ExecutionDataAccess`](super::ExecutionDataAccess).
        #[derive(Clone, Debug)]
        pub struct ExecutionDataAccess {
            data_access_token: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            data_key: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            data_timestamp: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ExecutionDataAccess {
            fn default() -> Self {
                Self {
                    data_access_token: Ok(Default::default()),
                    data_key: Ok(Default::default()),
                    data_timestamp: Ok(Default::default()),
                }
            }
        }
        impl ExecutionDataAccess {
            ///Sets [`data_access_token`](super::ExecutionDataAccess::data_access_token).
            pub fn data_access_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_access_token = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for data_access_token: {e}"
                        )
                    });
                self
            }
            ///Sets [`data_key`](super::ExecutionDataAccess::data_key).
            pub fn data_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_key = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data_key: {e}")
                    });
                self
            }
            ///Sets [`data_timestamp`](super::ExecutionDataAccess::data_timestamp).
            pub fn data_timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_timestamp = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for data_timestamp: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ExecutionDataAccess>
        for super::ExecutionDataAccess {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExecutionDataAccess,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data_access_token: value.data_access_token?,
                    data_key: value.data_key?,
                    data_timestamp: value.data_timestamp?,
                })
            }
        }
        impl ::std::convert::From<super::ExecutionDataAccess> for ExecutionDataAccess {
            fn from(value: super::ExecutionDataAccess) -> Self {
                Self {
                    data_access_token: Ok(value.data_access_token),
                    data_key: Ok(value.data_key),
                    data_timestamp: Ok(value.data_timestamp),
                }
            }
        }
        ///Makes a [`ExecutionDocument`](super::ExecutionDocument).
        #[derive(Clone, Debug)]
        pub struct ExecutionDocument {
            data: ::std::result::Result<super::Execution, ::std::string::String>,
        }
        impl ::std::default::Default for ExecutionDocument {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl ExecutionDocument {
            ///Sets [`data`](super::ExecutionDocument::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Execution>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ExecutionDocument> for super::ExecutionDocument {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExecutionDocument,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ExecutionDocument> for ExecutionDocument {
            fn from(value: super::ExecutionDocument) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`Filter`](super::Filter).
        #[derive(Clone, Debug)]
        pub struct Filter {
            attributes: ::std::result::Result<
                ::std::option::Option<super::FilterAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::FilterRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Filter {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl Filter {
            ///Sets [`attributes`](super::Filter::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FilterAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::Filter::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::Filter::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FilterRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::Filter::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Filter> for super::Filter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Filter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Filter> for Filter {
            fn from(value: super::Filter) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`FilterAttributes`](super::FilterAttributes).
        #[derive(Clone, Debug)]
        pub struct FilterAttributes {
            value_names: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            values: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            variable_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilterAttributes {
            fn default() -> Self {
                Self {
                    value_names: Ok(Default::default()),
                    values: Ok(Default::default()),
                    variable_name: Ok(Default::default()),
                    extra: Err("no value supplied for extra".to_string()),
                }
            }
        }
        impl FilterAttributes {
            ///Sets [`value_names`](super::FilterAttributes::value_names).
            pub fn value_names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.value_names = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for value_names: {e}")
                    });
                self
            }
            ///Sets [`values`](super::FilterAttributes::values).
            pub fn values<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.values = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for values: {e}")
                    });
                self
            }
            ///Sets [`variable_name`](super::FilterAttributes::variable_name).
            pub fn variable_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.variable_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for variable_name: {e}")
                    });
                self
            }
            ///Sets [`extra`](super::FilterAttributes::extra).
            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for extra: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilterAttributes> for super::FilterAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilterAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    value_names: value.value_names?,
                    values: value.values?,
                    variable_name: value.variable_name?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::FilterAttributes> for FilterAttributes {
            fn from(value: super::FilterAttributes) -> Self {
                Self {
                    value_names: Ok(value.value_names),
                    values: Ok(value.values),
                    variable_name: Ok(value.variable_name),
                    extra: Ok(value.extra),
                }
            }
        }
        ///Makes a [`FilterDocument`](super::FilterDocument).
        #[derive(Clone, Debug)]
        pub struct FilterDocument {
            data: ::std::result::Result<super::Filter, ::std::string::String>,
        }
        impl ::std::default::Default for FilterDocument {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl FilterDocument {
            ///Sets [`data`](super::FilterDocument::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Filter>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilterDocument> for super::FilterDocument {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilterDocument,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::FilterDocument> for FilterDocument {
            fn from(value: super::FilterDocument) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`FilterIdentifier`](super::FilterIdentifier).
        #[derive(Clone, Debug)]
        pub struct FilterIdentifier {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilterIdentifier {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl FilterIdentifier {
            ///Sets [`id`](super::FilterIdentifier::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::FilterIdentifier::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilterIdentifier> for super::FilterIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilterIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::FilterIdentifier> for FilterIdentifier {
            fn from(value: super::FilterIdentifier) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`FilterInput`](super::FilterInput).
        #[derive(Clone, Debug)]
        pub struct FilterInput {
            attributes: ::std::result::Result<
                ::std::option::Option<super::FilterInputAttributes>,
                ::std::string::String,
            >,
            relationships: ::std::result::Result<
                ::std::option::Option<super::FilterInputRelationships>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilterInput {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    relationships: Ok(Default::default()),
                }
            }
        }
        impl FilterInput {
            ///Sets [`attributes`](super::FilterInput::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FilterInputAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`relationships`](super::FilterInput::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FilterInputRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilterInput> for super::FilterInput {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilterInput,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    relationships: value.relationships?,
                })
            }
        }
        impl ::std::convert::From<super::FilterInput> for FilterInput {
            fn from(value: super::FilterInput) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    relationships: Ok(value.relationships),
                }
            }
        }
        ///Makes a [`FilterInputAttributes`](super::FilterInputAttributes).
        #[derive(Clone, Debug)]
        pub struct FilterInputAttributes {
            value_names: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            values: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            variable_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilterInputAttributes {
            fn default() -> Self {
                Self {
                    value_names: Ok(Default::default()),
                    values: Ok(Default::default()),
                    variable_name: Ok(Default::default()),
                    extra: Err("no value supplied for extra".to_string()),
                }
            }
        }
        impl FilterInputAttributes {
            ///Sets [`value_names`](super::FilterInputAttributes::value_names).
            pub fn value_names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.value_names = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for value_names: {e}")
                    });
                self
            }
            ///Sets [`values`](super::FilterInputAttributes::values).
            pub fn values<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.values = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for values: {e}")
                    });
                self
            }
            ///Sets [`variable_name`](super::FilterInputAttributes::variable_name).
            pub fn variable_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.variable_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for variable_name: {e}")
                    });
                self
            }
            ///Sets [`extra`](super::FilterInputAttributes::extra).
            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for extra: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilterInputAttributes>
        for super::FilterInputAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilterInputAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    value_names: value.value_names?,
                    values: value.values?,
                    variable_name: value.variable_name?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::FilterInputAttributes>
        for FilterInputAttributes {
            fn from(value: super::FilterInputAttributes) -> Self {
                Self {
                    value_names: Ok(value.value_names),
                    values: Ok(value.values),
                    variable_name: Ok(value.variable_name),
                    extra: Ok(value.extra),
                }
            }
        }
        ///Makes a [`FilterRequest`](super::FilterRequest).
        #[derive(Clone, Debug)]
        pub struct FilterRequest {
            data: ::std::result::Result<super::FilterInput, ::std::string::String>,
        }
        impl ::std::default::Default for FilterRequest {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl FilterRequest {
            ///Sets [`data`](super::FilterRequest::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::FilterInput>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilterRequest> for super::FilterRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilterRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::FilterRequest> for FilterRequest {
            fn from(value: super::FilterRequest) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`FilterSelection`](super::FilterSelection).
        #[derive(Clone, Debug)]
        pub struct FilterSelection {
            selected_values: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<crate::FilterValue>>,
                ::std::string::String,
            >,
            variable_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilterSelection {
            fn default() -> Self {
                Self {
                    selected_values: Ok(Default::default()),
                    variable_name: Ok(Default::default()),
                }
            }
        }
        impl FilterSelection {
            ///Sets [`selected_values`](super::FilterSelection::selected_values).
            pub fn selected_values<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<crate::FilterValue>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.selected_values = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for selected_values: {e}"
                        )
                    });
                self
            }
            ///Sets [`variable_name`](super::FilterSelection::variable_name).
            pub fn variable_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.variable_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for variable_name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilterSelection> for super::FilterSelection {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilterSelection,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    selected_values: value.selected_values?,
                    variable_name: value.variable_name?,
                })
            }
        }
        impl ::std::convert::From<super::FilterSelection> for FilterSelection {
            fn from(value: super::FilterSelection) -> Self {
                Self {
                    selected_values: Ok(value.selected_values),
                    variable_name: Ok(value.variable_name),
                }
            }
        }
        ///Makes a [`FiltersConfiguration`](super::FiltersConfiguration).
        #[derive(Clone, Debug)]
        pub struct FiltersConfiguration {
            aggregation_options: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<crate::api::types::Aggregation>>,
                ::std::string::String,
            >,
            apply_immediately: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            filter_sorting: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            hidden_parameters: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FiltersConfiguration {
            fn default() -> Self {
                Self {
                    aggregation_options: Ok(Default::default()),
                    apply_immediately: Ok(Default::default()),
                    filter_sorting: Ok(Default::default()),
                    hidden_parameters: Ok(Default::default()),
                }
            }
        }
        impl FiltersConfiguration {
            ///Sets [`aggregation_options`](super::FiltersConfiguration::aggregation_options).
            pub fn aggregation_options<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::vec::Vec<crate::api::types::Aggregation>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.aggregation_options = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for aggregation_options: {e}"
                        )
                    });
                self
            }
            ///Sets [`apply_immediately`](super::FiltersConfiguration::apply_immediately).
            pub fn apply_immediately<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.apply_immediately = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for apply_immediately: {e}"
                        )
                    });
                self
            }
            ///Sets [`filter_sorting`](super::FiltersConfiguration::filter_sorting).
            pub fn filter_sorting<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.filter_sorting = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for filter_sorting: {e}"
                        )
                    });
                self
            }
            ///Sets [`hidden_parameters`](super::FiltersConfiguration::hidden_parameters).
            pub fn hidden_parameters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.hidden_parameters = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for hidden_parameters: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FiltersConfiguration>
        for super::FiltersConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FiltersConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aggregation_options: value.aggregation_options?,
                    apply_immediately: value.apply_immediately?,
                    filter_sorting: value.filter_sorting?,
                    hidden_parameters: value.hidden_parameters?,
                })
            }
        }
        impl ::std::convert::From<super::FiltersConfiguration> for FiltersConfiguration {
            fn from(value: super::FiltersConfiguration) -> Self {
                Self {
                    aggregation_options: Ok(value.aggregation_options),
                    apply_immediately: Ok(value.apply_immediately),
                    filter_sorting: Ok(value.filter_sorting),
                    hidden_parameters: Ok(value.hidden_parameters),
                }
            }
        }
        ///Makes a [`InputParameters`](super::InputParameters).
        #[derive(Clone, Debug)]
        pub struct InputParameters {
            aggregation: ::std::result::Result<
                ::std::option::Option<crate::api::types::Aggregation>,
                ::std::string::String,
            >,
            filters: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::FilterSelection>>,
                ::std::string::String,
            >,
            timerange: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            tz: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for InputParameters {
            fn default() -> Self {
                Self {
                    aggregation: Ok(Default::default()),
                    filters: Ok(Default::default()),
                    timerange: Ok(Default::default()),
                    tz: Ok(Default::default()),
                }
            }
        }
        impl InputParameters {
            ///Sets [`aggregation`](super::InputParameters::aggregation).
            pub fn aggregation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::Aggregation>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.aggregation = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for aggregation: {e}")
                    });
                self
            }
            ///Sets [`filters`](super::InputParameters::filters).
            pub fn filters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::FilterSelection>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.filters = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for filters: {e}")
                    });
                self
            }
            ///Sets [`timerange`](super::InputParameters::timerange).
            pub fn timerange<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.timerange = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timerange: {e}")
                    });
                self
            }
            ///Sets [`tz`](super::InputParameters::tz).
            pub fn tz<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tz = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for tz: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<InputParameters> for super::InputParameters {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InputParameters,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aggregation: value.aggregation?,
                    filters: value.filters?,
                    timerange: value.timerange?,
                    tz: value.tz?,
                })
            }
        }
        impl ::std::convert::From<super::InputParameters> for InputParameters {
            fn from(value: super::InputParameters) -> Self {
                Self {
                    aggregation: Ok(value.aggregation),
                    filters: Ok(value.filters),
                    timerange: Ok(value.timerange),
                    tz: Ok(value.tz),
                }
            }
        }
        ///Makes a [`LayoutItem`](super::LayoutItem).
        #[derive(Clone, Debug)]
        pub struct LayoutItem {
            column: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            height: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            row: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<crate::api::types::LayoutItemType>,
                ::std::string::String,
            >,
            width: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LayoutItem {
            fn default() -> Self {
                Self {
                    column: Ok(Default::default()),
                    height: Ok(Default::default()),
                    id: Ok(Default::default()),
                    row: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    width: Ok(Default::default()),
                }
            }
        }
        impl LayoutItem {
            ///Sets [`column`](super::LayoutItem::column).
            pub fn column<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.column = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for column: {e}")
                    });
                self
            }
            ///Sets [`height`](super::LayoutItem::height).
            pub fn height<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.height = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for height: {e}")
                    });
                self
            }
            ///Sets [`id`](super::LayoutItem::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`row`](super::LayoutItem::row).
            pub fn row<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.row = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for row: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::LayoutItem::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::LayoutItemType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
            ///Sets [`width`](super::LayoutItem::width).
            pub fn width<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.width = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for width: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LayoutItem> for super::LayoutItem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LayoutItem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    column: value.column?,
                    height: value.height?,
                    id: value.id?,
                    row: value.row?,
                    type_: value.type_?,
                    width: value.width?,
                })
            }
        }
        impl ::std::convert::From<super::LayoutItem> for LayoutItem {
            fn from(value: super::LayoutItem) -> Self {
                Self {
                    column: Ok(value.column),
                    height: Ok(value.height),
                    id: Ok(value.id),
                    row: Ok(value.row),
                    type_: Ok(value.type_),
                    width: Ok(value.width),
                }
            }
        }
        ///Makes a [`RefreshResult`](super::RefreshResult).
        #[derive(Clone, Debug)]
        pub struct RefreshResult {
            execution_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RefreshResult {
            fn default() -> Self {
                Self {
                    execution_id: Ok(Default::default()),
                }
            }
        }
        impl RefreshResult {
            ///Sets [`execution_id`](super::RefreshResult::execution_id).
            pub fn execution_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.execution_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for execution_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RefreshResult> for super::RefreshResult {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RefreshResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    execution_id: value.execution_id?,
                })
            }
        }
        impl ::std::convert::From<super::RefreshResult> for RefreshResult {
            fn from(value: super::RefreshResult) -> Self {
                Self {
                    execution_id: Ok(value.execution_id),
                }
            }
        }
        ///Makes a [`Report`](super::Report).
        #[derive(Clone, Debug)]
        pub struct Report {
            attributes: ::std::result::Result<
                ::std::option::Option<super::ReportAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::ReportRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Report {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl Report {
            ///Sets [`attributes`](super::Report::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ReportAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::Report::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::Report::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ReportRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::Report::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Report> for super::Report {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Report,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Report> for Report {
            fn from(value: super::Report) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`ReportDocument`](super::ReportDocument).
        #[derive(Clone, Debug)]
        pub struct ReportDocument {
            data: ::std::result::Result<super::Report, ::std::string::String>,
        }
        impl ::std::default::Default for ReportDocument {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl ReportDocument {
            ///Sets [`data`](super::ReportDocument::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Report>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ReportDocument> for super::ReportDocument {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReportDocument,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ReportDocument> for ReportDocument {
            fn from(value: super::ReportDocument) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ReportIdentifier`](super::ReportIdentifier).
        #[derive(Clone, Debug)]
        pub struct ReportIdentifier {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReportIdentifier {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl ReportIdentifier {
            ///Sets [`id`](super::ReportIdentifier::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::ReportIdentifier::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ReportIdentifier> for super::ReportIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReportIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::ReportIdentifier> for ReportIdentifier {
            fn from(value: super::ReportIdentifier) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`ReportInput`](super::ReportInput).
        #[derive(Clone, Debug)]
        pub struct ReportInput {
            relationships: ::std::result::Result<
                ::std::option::Option<super::ReportInputRelationships>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReportInput {
            fn default() -> Self {
                Self {
                    relationships: Ok(Default::default()),
                }
            }
        }
        impl ReportInput {
            ///Sets [`relationships`](super::ReportInput::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ReportInputRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ReportInput> for super::ReportInput {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReportInput,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    relationships: value.relationships?,
                })
            }
        }
        impl ::std::convert::From<super::ReportInput> for ReportInput {
            fn from(value: super::ReportInput) -> Self {
                Self {
                    relationships: Ok(value.relationships),
                }
            }
        }
        ///Makes a [`ReportInputRelationships`](super::ReportInputRelationships).
        #[derive(Clone, Debug)]
        pub struct ReportInputRelationships {
            dashboard: ::std::result::Result<
                ::std::option::Option<super::ToOneDashboard>,
                ::std::string::String,
            >,
            datasource: ::std::result::Result<
                ::std::option::Option<super::ToOneDatasource>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReportInputRelationships {
            fn default() -> Self {
                Self {
                    dashboard: Ok(Default::default()),
                    datasource: Ok(Default::default()),
                }
            }
        }
        impl ReportInputRelationships {
            ///Sets [`dashboard`](super::ReportInputRelationships::dashboard).
            pub fn dashboard<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ToOneDashboard>>,
                T::Error: ::std::fmt::Display,
            {
                self.dashboard = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for dashboard: {e}")
                    });
                self
            }
            ///Sets [`datasource`](super::ReportInputRelationships::datasource).
            pub fn datasource<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToOneDatasource>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.datasource = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datasource: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ReportInputRelationships>
        for super::ReportInputRelationships {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReportInputRelationships,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    dashboard: value.dashboard?,
                    datasource: value.datasource?,
                })
            }
        }
        impl ::std::convert::From<super::ReportInputRelationships>
        for ReportInputRelationships {
            fn from(value: super::ReportInputRelationships) -> Self {
                Self {
                    dashboard: Ok(value.dashboard),
                    datasource: Ok(value.datasource),
                }
            }
        }
        ///Makes a [`ReportRelationships`](super::ReportRelationships).
        #[derive(Clone, Debug)]
        pub struct ReportRelationships {
            dashboard: ::std::result::Result<
                ::std::option::Option<super::ToOneDashboard>,
                ::std::string::String,
            >,
            datasource: ::std::result::Result<
                ::std::option::Option<super::ToOneDatasource>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReportRelationships {
            fn default() -> Self {
                Self {
                    dashboard: Ok(Default::default()),
                    datasource: Ok(Default::default()),
                    extra: Err("no value supplied for extra".to_string()),
                }
            }
        }
        impl ReportRelationships {
            ///Sets [`dashboard`](super::ReportRelationships::dashboard).
            pub fn dashboard<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ToOneDashboard>>,
                T::Error: ::std::fmt::Display,
            {
                self.dashboard = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for dashboard: {e}")
                    });
                self
            }
            ///Sets [`datasource`](super::ReportRelationships::datasource).
            pub fn datasource<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToOneDatasource>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.datasource = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datasource: {e}")
                    });
                self
            }
            ///Sets [`extra`](super::ReportRelationships::extra).
            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for extra: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ReportRelationships>
        for super::ReportRelationships {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReportRelationships,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    dashboard: value.dashboard?,
                    datasource: value.datasource?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::ReportRelationships> for ReportRelationships {
            fn from(value: super::ReportRelationships) -> Self {
                Self {
                    dashboard: Ok(value.dashboard),
                    datasource: Ok(value.datasource),
                    extra: Ok(value.extra),
                }
            }
        }
        ///Makes a [`ReportRequest`](super::ReportRequest).
        #[derive(Clone, Debug)]
        pub struct ReportRequest {
            data: ::std::result::Result<super::ReportInput, ::std::string::String>,
        }
        impl ::std::default::Default for ReportRequest {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl ReportRequest {
            ///Sets [`data`](super::ReportRequest::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ReportInput>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ReportRequest> for super::ReportRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReportRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ReportRequest> for ReportRequest {
            fn from(value: super::ReportRequest) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`RunExecutionRequest`](super::RunExecutionRequest).
        #[derive(Clone, Debug)]
        pub struct RunExecutionRequest {
            parameters: ::std::result::Result<
                ::std::option::Option<super::InputParameters>,
                ::std::string::String,
            >,
            r_query: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sql_query: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RunExecutionRequest {
            fn default() -> Self {
                Self {
                    parameters: Ok(Default::default()),
                    r_query: Ok(Default::default()),
                    sql_query: Err("no value supplied for sql_query".to_string()),
                }
            }
        }
        impl RunExecutionRequest {
            ///Sets [`parameters`](super::RunExecutionRequest::parameters).
            pub fn parameters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::InputParameters>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.parameters = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for parameters: {e}")
                    });
                self
            }
            ///Sets [`r_query`](super::RunExecutionRequest::r_query).
            pub fn r_query<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.r_query = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for r_query: {e}")
                    });
                self
            }
            ///Sets [`sql_query`](super::RunExecutionRequest::sql_query).
            pub fn sql_query<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.sql_query = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sql_query: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RunExecutionRequest>
        for super::RunExecutionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RunExecutionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    parameters: value.parameters?,
                    r_query: value.r_query?,
                    sql_query: value.sql_query?,
                })
            }
        }
        impl ::std::convert::From<super::RunExecutionRequest> for RunExecutionRequest {
            fn from(value: super::RunExecutionRequest) -> Self {
                Self {
                    parameters: Ok(value.parameters),
                    r_query: Ok(value.r_query),
                    sql_query: Ok(value.sql_query),
                }
            }
        }
        ///Makes a [`SchemaDataAccess`](super::SchemaDataAccess).
        #[derive(Clone, Debug)]
        pub struct SchemaDataAccess {
            data_access_token: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            data_key: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SchemaDataAccess {
            fn default() -> Self {
                Self {
                    data_access_token: Ok(Default::default()),
                    data_key: Ok(Default::default()),
                }
            }
        }
        impl SchemaDataAccess {
            ///Sets [`data_access_token`](super::SchemaDataAccess::data_access_token).
            pub fn data_access_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_access_token = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for data_access_token: {e}"
                        )
                    });
                self
            }
            ///Sets [`data_key`](super::SchemaDataAccess::data_key).
            pub fn data_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.data_key = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data_key: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SchemaDataAccess> for super::SchemaDataAccess {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SchemaDataAccess,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data_access_token: value.data_access_token?,
                    data_key: value.data_key?,
                })
            }
        }
        impl ::std::convert::From<super::SchemaDataAccess> for SchemaDataAccess {
            fn from(value: super::SchemaDataAccess) -> Self {
                Self {
                    data_access_token: Ok(value.data_access_token),
                    data_key: Ok(value.data_key),
                }
            }
        }
        ///Makes a [`SqlSnippet`](super::SqlSnippet).
        #[derive(Clone, Debug)]
        pub struct SqlSnippet {
            attributes: ::std::result::Result<
                ::std::option::Option<super::SqlSnippetAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::SqlSnippetRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SqlSnippet {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl SqlSnippet {
            ///Sets [`attributes`](super::SqlSnippet::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SqlSnippetAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::SqlSnippet::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::SqlSnippet::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SqlSnippetRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::SqlSnippet::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SqlSnippet> for super::SqlSnippet {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SqlSnippet,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::SqlSnippet> for SqlSnippet {
            fn from(value: super::SqlSnippet) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`SqlSnippetDocument`](super::SqlSnippetDocument).
        #[derive(Clone, Debug)]
        pub struct SqlSnippetDocument {
            data: ::std::result::Result<super::SqlSnippet, ::std::string::String>,
        }
        impl ::std::default::Default for SqlSnippetDocument {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl SqlSnippetDocument {
            ///Sets [`data`](super::SqlSnippetDocument::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SqlSnippet>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SqlSnippetDocument> for super::SqlSnippetDocument {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SqlSnippetDocument,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::SqlSnippetDocument> for SqlSnippetDocument {
            fn from(value: super::SqlSnippetDocument) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`SqlSnippetIdentifier`](super::SqlSnippetIdentifier).
        #[derive(Clone, Debug)]
        pub struct SqlSnippetIdentifier {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SqlSnippetIdentifier {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl SqlSnippetIdentifier {
            ///Sets [`id`](super::SqlSnippetIdentifier::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::SqlSnippetIdentifier::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SqlSnippetIdentifier>
        for super::SqlSnippetIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SqlSnippetIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::SqlSnippetIdentifier> for SqlSnippetIdentifier {
            fn from(value: super::SqlSnippetIdentifier) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`SqlSnippetRelationships`](super::SqlSnippetRelationships).
        #[derive(Clone, Debug)]
        pub struct SqlSnippetRelationships {
            sql_snippet: ::std::result::Result<
                ::std::option::Option<super::ToOneSqlSnippet>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SqlSnippetRelationships {
            fn default() -> Self {
                Self {
                    sql_snippet: Ok(Default::default()),
                    extra: Err("no value supplied for extra".to_string()),
                }
            }
        }
        impl SqlSnippetRelationships {
            ///Sets [`sql_snippet`](super::SqlSnippetRelationships::sql_snippet).
            pub fn sql_snippet<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToOneSqlSnippet>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.sql_snippet = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sql_snippet: {e}")
                    });
                self
            }
            ///Sets [`extra`](super::SqlSnippetRelationships::extra).
            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for extra: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SqlSnippetRelationships>
        for super::SqlSnippetRelationships {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SqlSnippetRelationships,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    sql_snippet: value.sql_snippet?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::SqlSnippetRelationships>
        for SqlSnippetRelationships {
            fn from(value: super::SqlSnippetRelationships) -> Self {
                Self {
                    sql_snippet: Ok(value.sql_snippet),
                    extra: Ok(value.extra),
                }
            }
        }
        ///Makes a [`TimeZoneConfig`](super::TimeZoneConfig).
        #[derive(Clone, Debug)]
        pub struct TimeZoneConfig {
            allowed_time_zones: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            fixed_time_zone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<crate::api::types::TimeZoneConfigType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TimeZoneConfig {
            fn default() -> Self {
                Self {
                    allowed_time_zones: Ok(Default::default()),
                    fixed_time_zone: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl TimeZoneConfig {
            ///Sets [`allowed_time_zones`](super::TimeZoneConfig::allowed_time_zones).
            pub fn allowed_time_zones<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.allowed_time_zones = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for allowed_time_zones: {e}"
                        )
                    });
                self
            }
            ///Sets [`fixed_time_zone`](super::TimeZoneConfig::fixed_time_zone).
            pub fn fixed_time_zone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.fixed_time_zone = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for fixed_time_zone: {e}"
                        )
                    });
                self
            }
            ///Sets [`type_`](super::TimeZoneConfig::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::TimeZoneConfigType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TimeZoneConfig> for super::TimeZoneConfig {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TimeZoneConfig,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allowed_time_zones: value.allowed_time_zones?,
                    fixed_time_zone: value.fixed_time_zone?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::TimeZoneConfig> for TimeZoneConfig {
            fn from(value: super::TimeZoneConfig) -> Self {
                Self {
                    allowed_time_zones: Ok(value.allowed_time_zones),
                    fixed_time_zone: Ok(value.fixed_time_zone),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`ToManyDashboardGroups`](super::ToManyDashboardGroups).
        #[derive(Clone, Debug)]
        pub struct ToManyDashboardGroups {
            data: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::DashboardGroupIdentifier>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToManyDashboardGroups {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToManyDashboardGroups {
            ///Sets [`data`](super::ToManyDashboardGroups::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::vec::Vec<super::DashboardGroupIdentifier>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToManyDashboardGroups>
        for super::ToManyDashboardGroups {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToManyDashboardGroups,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToManyDashboardGroups>
        for ToManyDashboardGroups {
            fn from(value: super::ToManyDashboardGroups) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToManyDashboardSharingLinks`](super::ToManyDashboardSharingLinks).
        #[derive(Clone, Debug)]
        pub struct ToManyDashboardSharingLinks {
            data: ::std::result::Result<
                ::std::option::Option<
                    ::std::vec::Vec<super::DashboardSharingLinkLinkage>,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToManyDashboardSharingLinks {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToManyDashboardSharingLinks {
            ///Sets [`data`](super::ToManyDashboardSharingLinks::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::vec::Vec<super::DashboardSharingLinkLinkage>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToManyDashboardSharingLinks>
        for super::ToManyDashboardSharingLinks {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToManyDashboardSharingLinks,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToManyDashboardSharingLinks>
        for ToManyDashboardSharingLinks {
            fn from(value: super::ToManyDashboardSharingLinks) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToManyDashboards`](super::ToManyDashboards).
        #[derive(Clone, Debug)]
        pub struct ToManyDashboards {
            data: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::DashboardIdentifier>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToManyDashboards {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToManyDashboards {
            ///Sets [`data`](super::ToManyDashboards::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::DashboardIdentifier>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToManyDashboards> for super::ToManyDashboards {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToManyDashboards,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToManyDashboards> for ToManyDashboards {
            fn from(value: super::ToManyDashboards) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToManyDatasourceAgents`](super::ToManyDatasourceAgents).
        #[derive(Clone, Debug)]
        pub struct ToManyDatasourceAgents {
            data: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::DatasourceAgentIdentifier>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToManyDatasourceAgents {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToManyDatasourceAgents {
            ///Sets [`data`](super::ToManyDatasourceAgents::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::vec::Vec<super::DatasourceAgentIdentifier>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToManyDatasourceAgents>
        for super::ToManyDatasourceAgents {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToManyDatasourceAgents,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToManyDatasourceAgents>
        for ToManyDatasourceAgents {
            fn from(value: super::ToManyDatasourceAgents) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToManyDatasources`](super::ToManyDatasources).
        #[derive(Clone, Debug)]
        pub struct ToManyDatasources {
            data: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::DatasourceIdentifier>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToManyDatasources {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToManyDatasources {
            ///Sets [`data`](super::ToManyDatasources::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::DatasourceIdentifier>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToManyDatasources> for super::ToManyDatasources {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToManyDatasources,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToManyDatasources> for ToManyDatasources {
            fn from(value: super::ToManyDatasources) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToManyFilters`](super::ToManyFilters).
        #[derive(Clone, Debug)]
        pub struct ToManyFilters {
            data: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::FilterIdentifier>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToManyFilters {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToManyFilters {
            ///Sets [`data`](super::ToManyFilters::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::FilterIdentifier>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToManyFilters> for super::ToManyFilters {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToManyFilters,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToManyFilters> for ToManyFilters {
            fn from(value: super::ToManyFilters) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToManyReports`](super::ToManyReports).
        #[derive(Clone, Debug)]
        pub struct ToManyReports {
            data: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ReportIdentifier>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToManyReports {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToManyReports {
            ///Sets [`data`](super::ToManyReports::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::ReportIdentifier>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToManyReports> for super::ToManyReports {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToManyReports,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToManyReports> for ToManyReports {
            fn from(value: super::ToManyReports) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToManySqlSnippets`](super::ToManySqlSnippets).
        #[derive(Clone, Debug)]
        pub struct ToManySqlSnippets {
            data: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::SqlSnippetIdentifier>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToManySqlSnippets {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToManySqlSnippets {
            ///Sets [`data`](super::ToManySqlSnippets::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::SqlSnippetIdentifier>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToManySqlSnippets> for super::ToManySqlSnippets {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToManySqlSnippets,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToManySqlSnippets> for ToManySqlSnippets {
            fn from(value: super::ToManySqlSnippets) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToManyUserGroups`](super::ToManyUserGroups).
        #[derive(Clone, Debug)]
        pub struct ToManyUserGroups {
            data: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::UserGroupIdentifier>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToManyUserGroups {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToManyUserGroups {
            ///Sets [`data`](super::ToManyUserGroups::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::UserGroupIdentifier>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToManyUserGroups> for super::ToManyUserGroups {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToManyUserGroups,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToManyUserGroups> for ToManyUserGroups {
            fn from(value: super::ToManyUserGroups) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToManyUsers`](super::ToManyUsers).
        #[derive(Clone, Debug)]
        pub struct ToManyUsers {
            data: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::UserIdentifier>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToManyUsers {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToManyUsers {
            ///Sets [`data`](super::ToManyUsers::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::UserIdentifier>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToManyUsers> for super::ToManyUsers {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToManyUsers,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToManyUsers> for ToManyUsers {
            fn from(value: super::ToManyUsers) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToOneDashboard`](super::ToOneDashboard).
        #[derive(Clone, Debug)]
        pub struct ToOneDashboard {
            data: ::std::result::Result<
                ::std::option::Option<super::DashboardIdentifier>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToOneDashboard {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToOneDashboard {
            ///Sets [`data`](super::ToOneDashboard::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DashboardIdentifier>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToOneDashboard> for super::ToOneDashboard {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToOneDashboard,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToOneDashboard> for ToOneDashboard {
            fn from(value: super::ToOneDashboard) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToOneDatasource`](super::ToOneDatasource).
        #[derive(Clone, Debug)]
        pub struct ToOneDatasource {
            data: ::std::result::Result<
                ::std::option::Option<super::DatasourceIdentifier>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToOneDatasource {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToOneDatasource {
            ///Sets [`data`](super::ToOneDatasource::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DatasourceIdentifier>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToOneDatasource> for super::ToOneDatasource {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToOneDatasource,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToOneDatasource> for ToOneDatasource {
            fn from(value: super::ToOneDatasource) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToOneSqlSnippet`](super::ToOneSqlSnippet).
        #[derive(Clone, Debug)]
        pub struct ToOneSqlSnippet {
            data: ::std::result::Result<
                ::std::option::Option<super::SqlSnippetIdentifier>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToOneSqlSnippet {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToOneSqlSnippet {
            ///Sets [`data`](super::ToOneSqlSnippet::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SqlSnippetIdentifier>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToOneSqlSnippet> for super::ToOneSqlSnippet {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToOneSqlSnippet,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToOneSqlSnippet> for ToOneSqlSnippet {
            fn from(value: super::ToOneSqlSnippet) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`ToOneUser`](super::ToOneUser).
        #[derive(Clone, Debug)]
        pub struct ToOneUser {
            data: ::std::result::Result<
                ::std::option::Option<super::UserIdentifier>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ToOneUser {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl ToOneUser {
            ///Sets [`data`](super::ToOneUser::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UserIdentifier>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ToOneUser> for super::ToOneUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ToOneUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ToOneUser> for ToOneUser {
            fn from(value: super::ToOneUser) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        ///Makes a [`User`](super::User).
        #[derive(Clone, Debug)]
        pub struct User {
            attributes: ::std::result::Result<
                ::std::option::Option<super::UserAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::UserRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for User {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl User {
            ///Sets [`attributes`](super::User::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UserAttributes>>,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::User::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::User::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::UserRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::User::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<User> for super::User {
            type Error = super::error::ConversionError;
            fn try_from(
                value: User,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::User> for User {
            fn from(value: super::User) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`UserAttributes`](super::UserAttributes).
        #[derive(Clone, Debug)]
        pub struct UserAttributes {
            created_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            deactivated_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            firstname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            invitation_accepted_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            invitation_created_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            lastname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            otp_app_enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            otp_phone_enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            role: ::std::result::Result<
                ::std::option::Option<crate::api::types::UserRole>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserAttributes {
            fn default() -> Self {
                Self {
                    created_at: Ok(Default::default()),
                    deactivated_at: Ok(Default::default()),
                    email: Ok(Default::default()),
                    firstname: Ok(Default::default()),
                    invitation_accepted_at: Ok(Default::default()),
                    invitation_created_at: Ok(Default::default()),
                    lastname: Ok(Default::default()),
                    otp_app_enabled: Ok(Default::default()),
                    otp_phone_enabled: Ok(Default::default()),
                    role: Ok(Default::default()),
                }
            }
        }
        impl UserAttributes {
            ///Sets [`created_at`](super::UserAttributes::created_at).
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            ///Sets [`deactivated_at`](super::UserAttributes::deactivated_at).
            pub fn deactivated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.deactivated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for deactivated_at: {e}"
                        )
                    });
                self
            }
            ///Sets [`email`](super::UserAttributes::email).
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            ///Sets [`firstname`](super::UserAttributes::firstname).
            pub fn firstname<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.firstname = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for firstname: {e}")
                    });
                self
            }
            ///Sets [`invitation_accepted_at`](super::UserAttributes::invitation_accepted_at).
            pub fn invitation_accepted_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.invitation_accepted_at = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for invitation_accepted_at: {e}"
                        )
                    });
                self
            }
            ///Sets [`invitation_created_at`](super::UserAttributes::invitation_created_at).
            pub fn invitation_created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.invitation_created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for invitation_created_at: {e}"
                        )
                    });
                self
            }
            ///Sets [`lastname`](super::UserAttributes::lastname).
            pub fn lastname<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.lastname = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for lastname: {e}")
                    });
                self
            }
            ///Sets [`otp_app_enabled`](super::UserAttributes::otp_app_enabled).
            pub fn otp_app_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.otp_app_enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for otp_app_enabled: {e}"
                        )
                    });
                self
            }
            ///Sets [`otp_phone_enabled`](super::UserAttributes::otp_phone_enabled).
            pub fn otp_phone_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.otp_phone_enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for otp_phone_enabled: {e}"
                        )
                    });
                self
            }
            ///Sets [`role`](super::UserAttributes::role).
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::api::types::UserRole>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for role: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserAttributes> for super::UserAttributes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserAttributes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_at: value.created_at?,
                    deactivated_at: value.deactivated_at?,
                    email: value.email?,
                    firstname: value.firstname?,
                    invitation_accepted_at: value.invitation_accepted_at?,
                    invitation_created_at: value.invitation_created_at?,
                    lastname: value.lastname?,
                    otp_app_enabled: value.otp_app_enabled?,
                    otp_phone_enabled: value.otp_phone_enabled?,
                    role: value.role?,
                })
            }
        }
        impl ::std::convert::From<super::UserAttributes> for UserAttributes {
            fn from(value: super::UserAttributes) -> Self {
                Self {
                    created_at: Ok(value.created_at),
                    deactivated_at: Ok(value.deactivated_at),
                    email: Ok(value.email),
                    firstname: Ok(value.firstname),
                    invitation_accepted_at: Ok(value.invitation_accepted_at),
                    invitation_created_at: Ok(value.invitation_created_at),
                    lastname: Ok(value.lastname),
                    otp_app_enabled: Ok(value.otp_app_enabled),
                    otp_phone_enabled: Ok(value.otp_phone_enabled),
                    role: Ok(value.role),
                }
            }
        }
        ///Makes a [`UserGroup`](super::UserGroup).
        #[derive(Clone, Debug)]
        pub struct UserGroup {
            attributes: ::std::result::Result<
                ::std::option::Option<super::UserGroupAttributes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            relationships: ::std::result::Result<
                ::std::option::Option<super::UserGroupRelationships>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserGroup {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    relationships: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl UserGroup {
            ///Sets [`attributes`](super::UserGroup::attributes).
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::UserGroupAttributes>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attributes: {e}")
                    });
                self
            }
            ///Sets [`id`](super::UserGroup::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`relationships`](super::UserGroup::relationships).
            pub fn relationships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::UserGroupRelationships>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.relationships = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relationships: {e}")
                    });
                self
            }
            ///Sets [`type_`](super::UserGroup::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserGroup> for super::UserGroup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserGroup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    id: value.id?,
                    relationships: value.relationships?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::UserGroup> for UserGroup {
            fn from(value: super::UserGroup) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    id: Ok(value.id),
                    relationships: Ok(value.relationships),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`UserGroupDocument`](super::UserGroupDocument).
        #[derive(Clone, Debug)]
        pub struct UserGroupDocument {
            data: ::std::result::Result<super::UserGroup, ::std::string::String>,
            included: ::std::result::Result<
                ::std::vec::Vec<crate::api::types::Resource>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserGroupDocument {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    included: Ok(Default::default()),
                }
            }
        }
        impl UserGroupDocument {
            ///Sets [`data`](super::UserGroupDocument::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::UserGroup>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
            ///Sets [`included`](super::UserGroupDocument::included).
            pub fn included<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<crate::api::types::Resource>>,
                T::Error: ::std::fmt::Display,
            {
                self.included = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for included: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserGroupDocument> for super::UserGroupDocument {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserGroupDocument,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    included: value.included?,
                })
            }
        }
        impl ::std::convert::From<super::UserGroupDocument> for UserGroupDocument {
            fn from(value: super::UserGroupDocument) -> Self {
                Self {
                    data: Ok(value.data),
                    included: Ok(value.included),
                }
            }
        }
        ///Makes a [`UserGroupIdentifier`](super::UserGroupIdentifier).
        #[derive(Clone, Debug)]
        pub struct UserGroupIdentifier {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserGroupIdentifier {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl UserGroupIdentifier {
            ///Sets [`id`](super::UserGroupIdentifier::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::UserGroupIdentifier::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserGroupIdentifier>
        for super::UserGroupIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserGroupIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::UserGroupIdentifier> for UserGroupIdentifier {
            fn from(value: super::UserGroupIdentifier) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`UserGroupRelationships`](super::UserGroupRelationships).
        #[derive(Clone, Debug)]
        pub struct UserGroupRelationships {
            dashboards: ::std::result::Result<
                ::std::option::Option<super::ToManyDashboards>,
                ::std::string::String,
            >,
            users: ::std::result::Result<
                ::std::option::Option<super::ToManyUsers>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserGroupRelationships {
            fn default() -> Self {
                Self {
                    dashboards: Ok(Default::default()),
                    users: Ok(Default::default()),
                    extra: Err("no value supplied for extra".to_string()),
                }
            }
        }
        impl UserGroupRelationships {
            ///Sets [`dashboards`](super::UserGroupRelationships::dashboards).
            pub fn dashboards<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToManyDashboards>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.dashboards = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for dashboards: {e}")
                    });
                self
            }
            ///Sets [`users`](super::UserGroupRelationships::users).
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ToManyUsers>>,
                T::Error: ::std::fmt::Display,
            {
                self.users = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for users: {e}")
                    });
                self
            }
            ///Sets [`extra`](super::UserGroupRelationships::extra).
            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for extra: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserGroupRelationships>
        for super::UserGroupRelationships {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserGroupRelationships,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    dashboards: value.dashboards?,
                    users: value.users?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::UserGroupRelationships>
        for UserGroupRelationships {
            fn from(value: super::UserGroupRelationships) -> Self {
                Self {
                    dashboards: Ok(value.dashboards),
                    users: Ok(value.users),
                    extra: Ok(value.extra),
                }
            }
        }
        ///Makes a [`UserIdentifier`](super::UserIdentifier).
        #[derive(Clone, Debug)]
        pub struct UserIdentifier {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::api::types::ResourceType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserIdentifier {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl UserIdentifier {
            ///Sets [`id`](super::UserIdentifier::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///Sets [`type_`](super::UserIdentifier::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::api::types::ResourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserIdentifier> for super::UserIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::UserIdentifier> for UserIdentifier {
            fn from(value: super::UserIdentifier) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        ///Makes a [`UserRelationships`](super::UserRelationships).
        #[derive(Clone, Debug)]
        pub struct UserRelationships {
            invited_by_user: ::std::result::Result<
                ::std::option::Option<super::ToOneUser>,
                ::std::string::String,
            >,
            user_groups: ::std::result::Result<
                ::std::option::Option<super::ToManyUserGroups>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserRelationships {
            fn default() -> Self {
                Self {
                    invited_by_user: Ok(Default::default()),
                    user_groups: Ok(Default::default()),
                }
            }
        }
        impl UserRelationships {
            ///Sets [`invited_by_user`](super::UserRelationships::invited_by_user).
            pub fn invited_by_user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ToOneUser>>,
                T::Error: ::std::fmt::Display,
            {
                self.invited_by_user = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for invited_by_user: {e}"
                        )
                    });
                self
            }
            ///Sets [`user_groups`](super::UserRelationships::user_groups).
            pub fn user_groups<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ToManyUserGroups>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.user_groups = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_groups: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserRelationships> for super::UserRelationships {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserRelationships,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    invited_by_user: value.invited_by_user?,
                    user_groups: value.user_groups?,
                })
            }
        }
        impl ::std::convert::From<super::UserRelationships> for UserRelationships {
            fn from(value: super::UserRelationships) -> Self {
                Self {
                    invited_by_user: Ok(value.invited_by_user),
                    user_groups: Ok(value.user_groups),
                }
            }
        }
        ///Makes a [`WrappedDashboardSharingLinkIdentifier`](super::WrappedDashboardSharingLinkIdentifier).
        #[derive(Clone, Debug)]
        pub struct WrappedDashboardSharingLinkIdentifier {
            data: ::std::result::Result<
                super::DashboardSharingLinkIdentifier,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for WrappedDashboardSharingLinkIdentifier {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl WrappedDashboardSharingLinkIdentifier {
            ///Sets [`data`](super::WrappedDashboardSharingLinkIdentifier::data).
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DashboardSharingLinkIdentifier>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<WrappedDashboardSharingLinkIdentifier>
        for super::WrappedDashboardSharingLinkIdentifier {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WrappedDashboardSharingLinkIdentifier,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::WrappedDashboardSharingLinkIdentifier>
        for WrappedDashboardSharingLinkIdentifier {
            fn from(value: super::WrappedDashboardSharingLinkIdentifier) -> Self {
                Self { data: Ok(value.data) }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    crate::open_enum! {
        #[doc = "What can be included with datasources."] pub enum DatasourceInclude {
        #[doc = "`agents`"] Agents = "agents", }
    }
    crate::open_enum! {
        #[doc =
        "The kind of database. Cluvio supports many more; what they are called here is not known."]
        pub enum DatabaseType { #[doc = "`postgres`"] Postgres = "postgres", }
    }
    crate::open_enum! {
        #[doc =
        "How Cluvio reaches the database: directly or through datasource agents. There is a third way, an SSH tunnel, whose name here is not known."]
        pub enum ConnectionMode { #[doc = "`direct`"] Direct = "direct", #[doc =
        "`agent`"] Agent = "agent", }
    }
    crate::open_enum! {
        #[doc = "Whether a connection could be made."] pub enum ConnectionTestStatus {
        #[doc = "`ok`"] Ok = "ok", #[doc = "`error`"] Error = "error", }
    }
    crate::open_enum! {
        #[doc = "What can be included with datasource agents."] pub enum
        DatasourceAgentInclude { #[doc = "`datasources`"] Datasources = "datasources", }
    }
    crate::open_enum! {
        #[doc =
        "The unit of time that results are aggregated by. `week_sunday` is a week that starts on Sunday. A custom aggregation filter accepts `all_time` only if it is set up to."]
        pub enum Aggregation { #[doc = "`second`"] Second = "second", #[doc =
        "`minute` (official-docs: The documentation of dashboard URLs lists it.)"] Minute
        = "minute", #[doc =
        "`hour` (official-docs: The documentation of dashboard URLs lists it.)"] Hour =
        "hour", #[doc =
        "`day` (official-docs: The documentation of dashboard URLs lists it.)"] Day =
        "day", #[doc =
        "`week` (official-docs: The documentation of dashboard URLs lists it.)"] Week =
        "week", #[doc =
        "`week_sunday` (official-docs: The documentation of dashboard URLs lists it.)"]
        WeekSunday = "week_sunday", #[doc =
        "`month` (official-docs: The documentation of dashboard URLs lists it.)"] Month =
        "month", #[doc =
        "`quarter` (official-docs: The documentation of dashboard URLs lists it.)"]
        Quarter = "quarter", #[doc =
        "`year` (official-docs: The documentation of dashboard URLs lists it.)"] Year =
        "year", #[doc = "`all_time`"] AllTime = "all_time", }
    }
    crate::open_enum! {
        #[doc =
        "What an execution does. R code and refreshes have names here that are not known."]
        pub enum ExecutionType { #[doc = "`sql_query`"] SqlQuery = "sql_query", }
    }
    crate::open_enum! {
        #[doc =
        "How far an execution has got. Only the word `starting` is published; the others are guesses."]
        pub enum ExecutionStatus { #[doc = "`starting`"] Starting = "starting", #[doc =
        "`running` (inferred: The prose speaks of executions still running; the word is a guess.)"]
        Running = "running", #[doc =
        "`completed` (inferred: The prose speaks of completed executions, and `completed_at` exists.)"]
        Completed = "completed", #[doc =
        "`failed` (inferred: The prose speaks of executions without success; the word is a guess.)"]
        Failed = "failed", #[doc =
        "`cancelled` (inferred: A usual way to end without success; nothing in the reference names it.)"]
        Cancelled = "cancelled", }
    }
    crate::open_enum! {
        #[doc = "What can be included with a dashboard."] pub enum DashboardInclude {
        #[doc = "`reports`"] Reports = "reports", #[doc = "`filters`"] Filters =
        "filters", #[doc = "`sql_snippets`"] SqlSnippets = "sql_snippets", #[doc =
        "`dashboard_groups`"] DashboardGroups = "dashboard_groups", #[doc =
        "`dashboard_sharing_links`"] DashboardSharingLinks = "dashboard_sharing_links",
        #[doc = "`user`"] User = "user", #[doc = "`user_groups`"] UserGroups =
        "user_groups", }
    }
    crate::open_enum! {
        #[doc =
        "Who sets a dashboard's time zone. A fixed zone, the organization's and a choice of the user exist too; what they are called here is not known."]
        pub enum TimeZoneConfigType { #[doc = "`disabled`"] Disabled = "disabled", }
    }
    crate::open_enum! {
        #[doc = "What stands at a place on a dashboard."] pub enum LayoutItemType { #[doc
        = "`report`"] Report = "report", }
    }
    crate::open_enum! {
        #[doc =
        "The set of colors that a dashboard's charts use by default. There are more schemes than the one whose name is published."]
        pub enum ColorScheme { #[doc = "`scheme_1`"] Scheme1 = "scheme_1", }
    }
    crate::open_enum! {
        #[doc = "What a user may do in general."] pub enum UserRole { #[doc =
        "`admin` (inferred: The user guide gives this value for the built-in SQL snippet that holds the role.)"]
        Admin = "admin", #[doc =
        "`analyst` (inferred: The user guide gives this value for the built-in SQL snippet that holds the role.)"]
        Analyst = "analyst", #[doc = "`viewer`"] Viewer = "viewer", }
    }
    crate::open_enum! {
        #[doc = "What can be included with a user group."] pub enum UserGroupInclude {
        #[doc = "`users`"] Users = "users", #[doc = "`dashboards`"] Dashboards =
        "dashboards", }
    }
    impl ExecutionStatus {
        /**The phase that the document gives to this status; `None` for one that it gives none.

```
use cluvio::api::types::ExecutionStatus;

assert_eq!(ExecutionStatus::from("a newer one").phase(), None);
```*/
        pub fn phase(&self) -> Option<crate::Phase> {
            #[allow(unreachable_patterns)]
            match self {
                Self::Starting | Self::Running => Some(crate::Phase::Pending),
                Self::Completed => Some(crate::Phase::Succeeded),
                Self::Failed | Self::Cancelled => Some(crate::Phase::Failed),
                _ => None,
            }
        }
    }
    crate::open_enum! {
        #[doc =
        r" The kinds of resources that the document knows, by their JSON:API `type`."]
        pub enum ResourceType { #[doc = "`datasources`: [`Datasource`]."] Datasources =
        "datasources", #[doc = "`datasource_agents`: [`DatasourceAgent`]."]
        DatasourceAgents = "datasource_agents", #[doc = "`executions`: [`Execution`]."]
        Executions = "executions", #[doc = "`dashboards`: [`Dashboard`]."] Dashboards =
        "dashboards", #[doc = "`reports`: [`Report`]."] Reports = "reports", #[doc =
        "`filters`: [`Filter`]."] Filters = "filters", #[doc =
        "`sql_snippets`: [`SqlSnippet`]."] SqlSnippets = "sql_snippets", #[doc =
        "`dashboard_groups`: [`DashboardGroup`]."] DashboardGroups = "dashboard_groups",
        #[doc = "`dashboard_sharing_links`: [`DashboardSharingLink`]."]
        DashboardSharingLinks = "dashboard_sharing_links", #[doc = "`users`: [`User`]."]
        Users = "users", #[doc = "`user_groups`: [`UserGroup`]."] UserGroups =
        "user_groups", }
    }
    crate::resources! {
        Datasource : Datasources, DatasourceAgent : DatasourceAgents, Execution :
        Executions, Dashboard : Dashboards, Report : Reports, Filter : Filters,
        SqlSnippet : SqlSnippets, DashboardGroup : DashboardGroups, DashboardSharingLink
        : DashboardSharingLinks, User : Users, UserGroup : UserGroups,
    }
    impl DatasourceIdentifier {
        /**Identifies the [`Datasource`] with this id.

```
use cluvio::api::types::DatasourceIdentifier;

let identifier = DatasourceIdentifier::new("8qxn-y9ex-65vd");
assert_eq!(identifier.id, "8qxn-y9ex-65vd");
```*/
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                type_: ResourceType::Datasources,
            }
        }
    }
    impl crate::jsonapi::Identify for DatasourceIdentifier {
        fn id(&self) -> &str {
            &self.id
        }
        fn resource_type(&self) -> &str {
            self.type_.as_str()
        }
    }
    impl ToOneDatasource {
        /**Links to the [`Datasource`] with this id.

```
use cluvio::api::types::ToOneDatasource;

let link = ToOneDatasource::to("8qxn-y9ex-65vd");
assert_eq!(link.data.unwrap().id, "8qxn-y9ex-65vd");
```*/
        pub fn to(id: impl Into<String>) -> Self {
            Self {
                data: Some(DatasourceIdentifier::new(id)),
            }
        }
    }
    impl ToManyDatasources {
        /**Links to the [`Datasource`] resources with these ids; none empties the relationship.

```
use cluvio::api::types::ToManyDatasources;

let links = ToManyDatasources::to(["8qxn-y9ex-65vd"]);
assert_eq!(links.data.unwrap().len(), 1);
```*/
        pub fn to<I: Into<String>>(ids: impl IntoIterator<Item = I>) -> Self {
            Self {
                data: Some(ids.into_iter().map(DatasourceIdentifier::new).collect()),
            }
        }
    }
    impl DatasourceAgentIdentifier {
        /**Identifies the [`DatasourceAgent`] with this id.

```
use cluvio::api::types::DatasourceAgentIdentifier;

let identifier = DatasourceAgentIdentifier::new("8qxn-y9ex-65vd");
assert_eq!(identifier.id, "8qxn-y9ex-65vd");
```*/
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                type_: ResourceType::DatasourceAgents,
            }
        }
    }
    impl crate::jsonapi::Identify for DatasourceAgentIdentifier {
        fn id(&self) -> &str {
            &self.id
        }
        fn resource_type(&self) -> &str {
            self.type_.as_str()
        }
    }
    impl ToManyDatasourceAgents {
        /**Links to the [`DatasourceAgent`] resources with these ids; none empties the relationship.

```
use cluvio::api::types::ToManyDatasourceAgents;

let links = ToManyDatasourceAgents::to(["8qxn-y9ex-65vd"]);
assert_eq!(links.data.unwrap().len(), 1);
```*/
        pub fn to<I: Into<String>>(ids: impl IntoIterator<Item = I>) -> Self {
            Self {
                data: Some(ids.into_iter().map(DatasourceAgentIdentifier::new).collect()),
            }
        }
    }
    impl DashboardIdentifier {
        /**Identifies the [`Dashboard`] with this id.

```
use cluvio::api::types::DashboardIdentifier;

let identifier = DashboardIdentifier::new("8qxn-y9ex-65vd");
assert_eq!(identifier.id, "8qxn-y9ex-65vd");
```*/
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                type_: ResourceType::Dashboards,
            }
        }
    }
    impl crate::jsonapi::Identify for DashboardIdentifier {
        fn id(&self) -> &str {
            &self.id
        }
        fn resource_type(&self) -> &str {
            self.type_.as_str()
        }
    }
    impl ToOneDashboard {
        /**Links to the [`Dashboard`] with this id.

```
use cluvio::api::types::ToOneDashboard;

let link = ToOneDashboard::to("8qxn-y9ex-65vd");
assert_eq!(link.data.unwrap().id, "8qxn-y9ex-65vd");
```*/
        pub fn to(id: impl Into<String>) -> Self {
            Self {
                data: Some(DashboardIdentifier::new(id)),
            }
        }
    }
    impl ToManyDashboards {
        /**Links to the [`Dashboard`] resources with these ids; none empties the relationship.

```
use cluvio::api::types::ToManyDashboards;

let links = ToManyDashboards::to(["8qxn-y9ex-65vd"]);
assert_eq!(links.data.unwrap().len(), 1);
```*/
        pub fn to<I: Into<String>>(ids: impl IntoIterator<Item = I>) -> Self {
            Self {
                data: Some(ids.into_iter().map(DashboardIdentifier::new).collect()),
            }
        }
    }
    impl ReportIdentifier {
        /**Identifies the [`Report`] with this id.

```
use cluvio::api::types::ReportIdentifier;

let identifier = ReportIdentifier::new("8qxn-y9ex-65vd");
assert_eq!(identifier.id, "8qxn-y9ex-65vd");
```*/
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                type_: ResourceType::Reports,
            }
        }
    }
    impl crate::jsonapi::Identify for ReportIdentifier {
        fn id(&self) -> &str {
            &self.id
        }
        fn resource_type(&self) -> &str {
            self.type_.as_str()
        }
    }
    impl ToManyReports {
        /**Links to the [`Report`] resources with these ids; none empties the relationship.

```
use cluvio::api::types::ToManyReports;

let links = ToManyReports::to(["8qxn-y9ex-65vd"]);
assert_eq!(links.data.unwrap().len(), 1);
```*/
        pub fn to<I: Into<String>>(ids: impl IntoIterator<Item = I>) -> Self {
            Self {
                data: Some(ids.into_iter().map(ReportIdentifier::new).collect()),
            }
        }
    }
    impl FilterIdentifier {
        /**Identifies the [`Filter`] with this id.

```
use cluvio::api::types::FilterIdentifier;

let identifier = FilterIdentifier::new("8qxn-y9ex-65vd");
assert_eq!(identifier.id, "8qxn-y9ex-65vd");
```*/
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                type_: ResourceType::Filters,
            }
        }
    }
    impl crate::jsonapi::Identify for FilterIdentifier {
        fn id(&self) -> &str {
            &self.id
        }
        fn resource_type(&self) -> &str {
            self.type_.as_str()
        }
    }
    impl ToManyFilters {
        /**Links to the [`Filter`] resources with these ids; none empties the relationship.

```
use cluvio::api::types::ToManyFilters;

let links = ToManyFilters::to(["8qxn-y9ex-65vd"]);
assert_eq!(links.data.unwrap().len(), 1);
```*/
        pub fn to<I: Into<String>>(ids: impl IntoIterator<Item = I>) -> Self {
            Self {
                data: Some(ids.into_iter().map(FilterIdentifier::new).collect()),
            }
        }
    }
    impl SqlSnippetIdentifier {
        /**Identifies the [`SqlSnippet`] with this id.

```
use cluvio::api::types::SqlSnippetIdentifier;

let identifier = SqlSnippetIdentifier::new("8qxn-y9ex-65vd");
assert_eq!(identifier.id, "8qxn-y9ex-65vd");
```*/
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                type_: ResourceType::SqlSnippets,
            }
        }
    }
    impl crate::jsonapi::Identify for SqlSnippetIdentifier {
        fn id(&self) -> &str {
            &self.id
        }
        fn resource_type(&self) -> &str {
            self.type_.as_str()
        }
    }
    impl ToOneSqlSnippet {
        /**Links to the [`SqlSnippet`] with this id.

```
use cluvio::api::types::ToOneSqlSnippet;

let link = ToOneSqlSnippet::to("8qxn-y9ex-65vd");
assert_eq!(link.data.unwrap().id, "8qxn-y9ex-65vd");
```*/
        pub fn to(id: impl Into<String>) -> Self {
            Self {
                data: Some(SqlSnippetIdentifier::new(id)),
            }
        }
    }
    impl ToManySqlSnippets {
        /**Links to the [`SqlSnippet`] resources with these ids; none empties the relationship.

```
use cluvio::api::types::ToManySqlSnippets;

let links = ToManySqlSnippets::to(["8qxn-y9ex-65vd"]);
assert_eq!(links.data.unwrap().len(), 1);
```*/
        pub fn to<I: Into<String>>(ids: impl IntoIterator<Item = I>) -> Self {
            Self {
                data: Some(ids.into_iter().map(SqlSnippetIdentifier::new).collect()),
            }
        }
    }
    impl DashboardGroupIdentifier {
        /**Identifies the [`DashboardGroup`] with this id.

```
use cluvio::api::types::DashboardGroupIdentifier;

let identifier = DashboardGroupIdentifier::new("8qxn-y9ex-65vd");
assert_eq!(identifier.id, "8qxn-y9ex-65vd");
```*/
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                type_: ResourceType::DashboardGroups,
            }
        }
    }
    impl crate::jsonapi::Identify for DashboardGroupIdentifier {
        fn id(&self) -> &str {
            &self.id
        }
        fn resource_type(&self) -> &str {
            self.type_.as_str()
        }
    }
    impl ToManyDashboardGroups {
        /**Links to the [`DashboardGroup`] resources with these ids; none empties the relationship.

```
use cluvio::api::types::ToManyDashboardGroups;

let links = ToManyDashboardGroups::to(["8qxn-y9ex-65vd"]);
assert_eq!(links.data.unwrap().len(), 1);
```*/
        pub fn to<I: Into<String>>(ids: impl IntoIterator<Item = I>) -> Self {
            Self {
                data: Some(ids.into_iter().map(DashboardGroupIdentifier::new).collect()),
            }
        }
    }
    impl DashboardSharingLinkIdentifier {
        /**Identifies the [`DashboardSharingLink`] with this id.

```
use cluvio::api::types::DashboardSharingLinkIdentifier;

let identifier = DashboardSharingLinkIdentifier::new("8qxn-y9ex-65vd");
assert_eq!(identifier.id, "8qxn-y9ex-65vd");
```*/
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                type_: ResourceType::DashboardSharingLinks,
            }
        }
    }
    impl crate::jsonapi::Identify for DashboardSharingLinkIdentifier {
        fn id(&self) -> &str {
            &self.id
        }
        fn resource_type(&self) -> &str {
            self.type_.as_str()
        }
    }
    impl UserIdentifier {
        /**Identifies the [`User`] with this id.

```
use cluvio::api::types::UserIdentifier;

let identifier = UserIdentifier::new("8qxn-y9ex-65vd");
assert_eq!(identifier.id, "8qxn-y9ex-65vd");
```*/
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                type_: ResourceType::Users,
            }
        }
    }
    impl crate::jsonapi::Identify for UserIdentifier {
        fn id(&self) -> &str {
            &self.id
        }
        fn resource_type(&self) -> &str {
            self.type_.as_str()
        }
    }
    impl ToOneUser {
        /**Links to the [`User`] with this id.

```
use cluvio::api::types::ToOneUser;

let link = ToOneUser::to("8qxn-y9ex-65vd");
assert_eq!(link.data.unwrap().id, "8qxn-y9ex-65vd");
```*/
        pub fn to(id: impl Into<String>) -> Self {
            Self {
                data: Some(UserIdentifier::new(id)),
            }
        }
    }
    impl ToManyUsers {
        /**Links to the [`User`] resources with these ids; none empties the relationship.

```
use cluvio::api::types::ToManyUsers;

let links = ToManyUsers::to(["8qxn-y9ex-65vd"]);
assert_eq!(links.data.unwrap().len(), 1);
```*/
        pub fn to<I: Into<String>>(ids: impl IntoIterator<Item = I>) -> Self {
            Self {
                data: Some(ids.into_iter().map(UserIdentifier::new).collect()),
            }
        }
    }
    impl UserGroupIdentifier {
        /**Identifies the [`UserGroup`] with this id.

```
use cluvio::api::types::UserGroupIdentifier;

let identifier = UserGroupIdentifier::new("8qxn-y9ex-65vd");
assert_eq!(identifier.id, "8qxn-y9ex-65vd");
```*/
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                type_: ResourceType::UserGroups,
            }
        }
    }
    impl crate::jsonapi::Identify for UserGroupIdentifier {
        fn id(&self) -> &str {
            &self.id
        }
        fn resource_type(&self) -> &str {
            self.type_.as_str()
        }
    }
    impl ToManyUserGroups {
        /**Links to the [`UserGroup`] resources with these ids; none empties the relationship.

```
use cluvio::api::types::ToManyUserGroups;

let links = ToManyUserGroups::to(["8qxn-y9ex-65vd"]);
assert_eq!(links.data.unwrap().len(), 1);
```*/
        pub fn to<I: Into<String>>(ids: impl IntoIterator<Item = I>) -> Self {
            Self {
                data: Some(ids.into_iter().map(UserGroupIdentifier::new).collect()),
            }
        }
    }
    impl Datasource {
        /**The `agents` relationship: which [`DatasourceAgent`] it links to.

```
# fn example(resource: &cluvio::api::types::Datasource) {
for id in resource.agents().ids() {
    println!("{id}");
}
# }
```*/
        pub fn agents(&self) -> crate::Links<'_, DatasourceAgent> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.agents.as_ref())
                    .map(|one| &one.data),
            )
        }
    }
    impl DatasourceAgent {
        /**The `datasources` relationship: which [`Datasource`] it links to.

```
# fn example(resource: &cluvio::api::types::DatasourceAgent) {
for id in resource.datasources().ids() {
    println!("{id}");
}
# }
```*/
        pub fn datasources(&self) -> crate::Links<'_, Datasource> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.datasources.as_ref())
                    .map(|one| &one.data),
            )
        }
    }
    impl Dashboard {
        /**The `reports` relationship: which [`Report`] it links to.

```
# fn example(resource: &cluvio::api::types::Dashboard) {
for id in resource.reports().ids() {
    println!("{id}");
}
# }
```*/
        pub fn reports(&self) -> crate::Links<'_, Report> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.reports.as_ref())
                    .map(|one| &one.data),
            )
        }
        /**The `filters` relationship: which [`Filter`] it links to.

```
# fn example(resource: &cluvio::api::types::Dashboard) {
for id in resource.filters().ids() {
    println!("{id}");
}
# }
```*/
        pub fn filters(&self) -> crate::Links<'_, Filter> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.filters.as_ref())
                    .map(|one| &one.data),
            )
        }
        /**The `sql_snippets` relationship: which [`SqlSnippet`] it links to.

```
# fn example(resource: &cluvio::api::types::Dashboard) {
for id in resource.sql_snippets().ids() {
    println!("{id}");
}
# }
```*/
        pub fn sql_snippets(&self) -> crate::Links<'_, SqlSnippet> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.sql_snippets.as_ref())
                    .map(|one| &one.data),
            )
        }
        /**The `dashboard_groups` relationship: which [`DashboardGroup`] it links to.

```
# fn example(resource: &cluvio::api::types::Dashboard) {
for id in resource.dashboard_groups().ids() {
    println!("{id}");
}
# }
```*/
        pub fn dashboard_groups(&self) -> crate::Links<'_, DashboardGroup> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.dashboard_groups.as_ref())
                    .map(|one| &one.data),
            )
        }
        /**The `dashboard_sharing_links` relationship: which [`DashboardSharingLink`] it links to.

```
# fn example(resource: &cluvio::api::types::Dashboard) {
for id in resource.dashboard_sharing_links().ids() {
    println!("{id}");
}
# }
```*/
        pub fn dashboard_sharing_links(&self) -> crate::Links<'_, DashboardSharingLink> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.dashboard_sharing_links.as_ref())
                    .map(|one| &one.data),
            )
        }
        /**The `user` relationship: which [`User`] it links to.

```
# fn example(resource: &cluvio::api::types::Dashboard) {
for id in resource.user().ids() {
    println!("{id}");
}
# }
```*/
        pub fn user(&self) -> crate::Links<'_, User> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.user.as_ref())
                    .map(|one| &one.data),
            )
        }
        /**The `user_groups` relationship: which [`UserGroup`] it links to.

```
# fn example(resource: &cluvio::api::types::Dashboard) {
for id in resource.user_groups().ids() {
    println!("{id}");
}
# }
```*/
        pub fn user_groups(&self) -> crate::Links<'_, UserGroup> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.user_groups.as_ref())
                    .map(|one| &one.data),
            )
        }
    }
    impl Report {
        /**The `datasource` relationship: which [`Datasource`] it links to.

```
# fn example(resource: &cluvio::api::types::Report) {
for id in resource.datasource().ids() {
    println!("{id}");
}
# }
```*/
        pub fn datasource(&self) -> crate::Links<'_, Datasource> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.datasource.as_ref())
                    .map(|one| &one.data),
            )
        }
        /**The `dashboard` relationship: which [`Dashboard`] it links to.

```
# fn example(resource: &cluvio::api::types::Report) {
for id in resource.dashboard().ids() {
    println!("{id}");
}
# }
```*/
        pub fn dashboard(&self) -> crate::Links<'_, Dashboard> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.dashboard.as_ref())
                    .map(|one| &one.data),
            )
        }
    }
    impl Filter {}
    impl SqlSnippet {
        /**The `sql_snippet` relationship: which [`SqlSnippet`] it links to.

```
# fn example(resource: &cluvio::api::types::SqlSnippet) {
for id in resource.sql_snippet().ids() {
    println!("{id}");
}
# }
```*/
        pub fn sql_snippet(&self) -> crate::Links<'_, SqlSnippet> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.sql_snippet.as_ref())
                    .map(|one| &one.data),
            )
        }
    }
    impl DashboardGroup {}
    impl DashboardSharingLink {}
    impl User {
        /**The `user_groups` relationship: which [`UserGroup`] it links to.

```
# fn example(resource: &cluvio::api::types::User) {
for id in resource.user_groups().ids() {
    println!("{id}");
}
# }
```*/
        pub fn user_groups(&self) -> crate::Links<'_, UserGroup> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.user_groups.as_ref())
                    .map(|one| &one.data),
            )
        }
        /**The `invited_by_user` relationship: which [`User`] it links to.

```
# fn example(resource: &cluvio::api::types::User) {
for id in resource.invited_by_user().ids() {
    println!("{id}");
}
# }
```*/
        pub fn invited_by_user(&self) -> crate::Links<'_, User> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.invited_by_user.as_ref())
                    .map(|one| &one.data),
            )
        }
    }
    impl UserGroup {
        /**The `users` relationship: which [`User`] it links to.

```
# fn example(resource: &cluvio::api::types::UserGroup) {
for id in resource.users().ids() {
    println!("{id}");
}
# }
```*/
        pub fn users(&self) -> crate::Links<'_, User> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.users.as_ref())
                    .map(|one| &one.data),
            )
        }
        /**The `dashboards` relationship: which [`Dashboard`] it links to.

```
# fn example(resource: &cluvio::api::types::UserGroup) {
for id in resource.dashboards().ids() {
    println!("{id}");
}
# }
```*/
        pub fn dashboards(&self) -> crate::Links<'_, Dashboard> {
            crate::Links::of(
                self
                    .relationships
                    .as_ref()
                    .and_then(|all| all.dashboards.as_ref())
                    .map(|one| &one.data),
            )
        }
    }
    impl crate::jsonapi::Compound for DatasourceDocument {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            vec![(& self.data).into()]
        }
        fn included(&self) -> &[Resource] {
            &self.included
        }
    }
    impl crate::jsonapi::Compound for DatasourceCollection {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            self.data.iter().map(Into::into).collect()
        }
        fn included(&self) -> &[Resource] {
            &self.included
        }
    }
    impl crate::jsonapi::Compound for DatasourceAgentDocument {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            vec![(& self.data).into()]
        }
        fn included(&self) -> &[Resource] {
            &self.included
        }
    }
    impl crate::jsonapi::Compound for DatasourceAgentCollection {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            self.data.iter().map(Into::into).collect()
        }
        fn included(&self) -> &[Resource] {
            &self.included
        }
    }
    impl crate::jsonapi::Compound for ExecutionDocument {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            vec![(& self.data).into()]
        }
        fn included(&self) -> &[Resource] {
            &[]
        }
    }
    impl crate::jsonapi::Compound for DashboardDocument {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            vec![(& self.data).into()]
        }
        fn included(&self) -> &[Resource] {
            &self.included
        }
    }
    impl crate::jsonapi::Compound for DashboardCollection {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            self.data.iter().map(Into::into).collect()
        }
        fn included(&self) -> &[Resource] {
            &[]
        }
    }
    impl crate::jsonapi::Compound for ReportDocument {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            vec![(& self.data).into()]
        }
        fn included(&self) -> &[Resource] {
            &[]
        }
    }
    impl crate::jsonapi::Compound for FilterDocument {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            vec![(& self.data).into()]
        }
        fn included(&self) -> &[Resource] {
            &[]
        }
    }
    impl crate::jsonapi::Compound for SqlSnippetDocument {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            vec![(& self.data).into()]
        }
        fn included(&self) -> &[Resource] {
            &[]
        }
    }
    impl DashboardSharingLinkLinkage {
        fn identifier(&self) -> &dyn crate::jsonapi::Identify {
            match self {
                Self::WrappedDashboardSharingLinkIdentifier(one) => &one.data,
                Self::DashboardSharingLinkIdentifier(one) => one,
            }
        }
    }
    impl crate::jsonapi::Identify for DashboardSharingLinkLinkage {
        fn id(&self) -> &str {
            self.identifier().id()
        }
        fn resource_type(&self) -> &str {
            self.identifier().resource_type()
        }
    }
    impl crate::jsonapi::Compound for UserGroupDocument {
        fn primary(&self) -> Vec<ResourceRef<'_>> {
            vec![(& self.data).into()]
        }
        fn included(&self) -> &[Resource] {
            &self.included
        }
    }
    impl From<DatasourceInputAttributes> for DatasourceInput {
        fn from(attributes: DatasourceInputAttributes) -> Self {
            Self {
                attributes: Some(attributes),
                relationships: None,
            }
        }
    }
    impl From<DatasourceInputAttributes> for DatasourceRequest {
        fn from(attributes: DatasourceInputAttributes) -> Self {
            Self { data: attributes.into() }
        }
    }
    impl From<DatasourceInputRelationships> for DatasourceInput {
        fn from(relationships: DatasourceInputRelationships) -> Self {
            Self {
                relationships: Some(relationships),
                attributes: None,
            }
        }
    }
    impl From<DatasourceInputRelationships> for DatasourceRequest {
        fn from(relationships: DatasourceInputRelationships) -> Self {
            Self { data: relationships.into() }
        }
    }
    impl From<DatasourceAgentInputAttributes> for DatasourceAgentInput {
        fn from(attributes: DatasourceAgentInputAttributes) -> Self {
            Self {
                attributes: Some(attributes),
            }
        }
    }
    impl From<DatasourceAgentInputAttributes> for DatasourceAgentRequest {
        fn from(attributes: DatasourceAgentInputAttributes) -> Self {
            Self { data: attributes.into() }
        }
    }
    impl From<DashboardInputAttributes> for DashboardInput {
        fn from(attributes: DashboardInputAttributes) -> Self {
            Self {
                attributes: Some(attributes),
            }
        }
    }
    impl From<DashboardInputAttributes> for DashboardRequest {
        fn from(attributes: DashboardInputAttributes) -> Self {
            Self { data: attributes.into() }
        }
    }
    impl From<ReportInputRelationships> for ReportInput {
        fn from(relationships: ReportInputRelationships) -> Self {
            Self {
                relationships: Some(relationships),
            }
        }
    }
    impl From<ReportInputRelationships> for ReportRequest {
        fn from(relationships: ReportInputRelationships) -> Self {
            Self { data: relationships.into() }
        }
    }
    impl From<FilterInputAttributes> for FilterInput {
        fn from(attributes: FilterInputAttributes) -> Self {
            Self {
                attributes: Some(attributes),
                relationships: None,
            }
        }
    }
    impl From<FilterInputAttributes> for FilterRequest {
        fn from(attributes: FilterInputAttributes) -> Self {
            Self { data: attributes.into() }
        }
    }
    impl From<FilterInputRelationships> for FilterInput {
        fn from(relationships: FilterInputRelationships) -> Self {
            Self {
                relationships: Some(relationships),
                attributes: None,
            }
        }
    }
    impl From<FilterInputRelationships> for FilterRequest {
        fn from(relationships: FilterInputRelationships) -> Self {
            Self { data: relationships.into() }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Cluvio API

Version: 2024-06-01*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::wire::Session,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::wire::Session,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::wire::Session> for Client {
    fn api_version() -> &'static str {
        "2024-06-01"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::wire::Session {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::wire::Session>,
    {}
};
impl Client {
    /**List Datasources

Lists the datasources that the API key may see. Credentials such as `password` and `bigquery_service_key` are present only if the key has the `Manage Datasources` permission.

Evidence for `GET /datasources`: inferred. Could not be read; a collection named like its JSON:API type, as in the older API.

Sends a `GET` request to `/datasources`

Arguments:
- `include`: Related resources to return in `included`, as a comma-separated list.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, include: cluvio::CommaList<cluvio::api::types::DatasourceInclude>) -> Result<(), cluvio::Error> {
let response = cluvio.api().list_datasources()
    .include(include)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn list_datasources(&self) -> builder::ListDatasources<'_> {
        builder::ListDatasources::new(self)
    }
    /**Create Datasource

Creates a datasource. Reports, filters, snippets of SQL and alerts can then use it. The subscription plan limits how many an account may have; the built-in sample datasource does not count.

Needs an API key with the permission Manage Datasources.

Evidence for `POST /datasources`: inferred. Could not be read; a collection named like its JSON:API type, as in the older API.

Sends a `POST` request to `/datasources`

```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, body: types::DatasourceRequest) -> Result<(), cluvio::Error> {
let response = cluvio.api().create_datasource()
    .body(body)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn create_datasource(&self) -> builder::CreateDatasource<'_> {
        builder::CreateDatasource::new(self)
    }
    /**Get Datasource

Reads one datasource. Credentials such as `password` and `bigquery_service_key` are present only if the key has the `Manage Datasources` permission.

Evidence for `GET /datasources/{id}`: inferred. The vendor's script for its older API sends GET /datasources/{id}.

Sends a `GET` request to `/datasources/{id}`

Arguments:
- `id`: The datasource, by its `id`.
- `include`: Related resources to return in `included`, as a comma-separated list.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, id: ::std::string::String, include: cluvio::CommaList<cluvio::api::types::DatasourceInclude>) -> Result<(), cluvio::Error> {
let response = cluvio.api().get_datasource()
    .id(id)
    .include(include)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn get_datasource(&self) -> builder::GetDatasource<'_> {
        builder::GetDatasource::new(self)
    }
    /**Update Datasource

Changes connection parameters or options of a datasource. Attributes that are left out should keep their value.

Needs an API key with the permission Manage Datasources.

Evidence for `PUT /datasources/{id}`: inferred. Could not be read; an item under its collection, updated by PUT as in a vendor's script for its older API.

Sends a `PUT` request to `/datasources/{id}`

Arguments:
- `id`: The datasource, by its `id`.
- `body`
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, body: types::DatasourceRequest, id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().update_datasource()
    .id(id)
    .body(body)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn update_datasource(&self) -> builder::UpdateDatasource<'_> {
        builder::UpdateDatasource::new(self)
    }
    /**Test Datasource Connection

Tries to connect to the database of a datasource. A connection that fails is a successful answer with the status `error` and a message.

Needs an API key with the permission Manage Datasources.

Evidence for `POST /datasources/{id}/test_connection`: inferred. Could not be read; an action on an item, named after the operation.

Sends a `POST` request to `/datasources/{id}/test_connection`

Arguments:
- `id`: The datasource, by its `id`.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().test_datasource_connection()
    .id(id)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn test_datasource_connection(&self) -> builder::TestDatasourceConnection<'_> {
        builder::TestDatasourceConnection::new(self)
    }
    /**Refresh Datasource

Starts a refresh of what is known of a datasource, its schema included. The answer's `execution_id` serves to follow the progress with Get Execution.

Needs an API key with the permission Manage Datasources.

Evidence for `POST /datasources/{id}/refresh`: inferred. Could not be read; an action on an item, named after the operation.

Sends a `POST` request to `/datasources/{id}/refresh`

Arguments:
- `id`: The datasource, by its `id`.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().refresh_datasource()
    .id(id)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn refresh_datasource(&self) -> builder::RefreshDatasource<'_> {
        builder::RefreshDatasource::new(self)
    }
    /**Get Datasource Schema

Hands out the key and the short-lived token with which Fetch Schema Data returns the schema of a datasource.

Evidence for `GET /datasources/{id}/schema`: inferred. Could not be read; a part of an item, named after the operation.

Sends a `GET` request to `/datasources/{id}/schema`

Arguments:
- `id`: The datasource, by its `id`.
- `name`: The name of one schema; without it, the data covers the full schema.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, id: ::std::string::String, name: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().get_datasource_schema()
    .id(id)
    .name(name)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn get_datasource_schema(&self) -> builder::GetDatasourceSchema<'_> {
        builder::GetDatasourceSchema::new(self)
    }
    /**Run Execution

Starts a query on a datasource outside of any report: SQL, optionally R code that works on its result, and values for Cluvio's parameter expressions in the SQL. Poll Get Execution until it has ended, then ask Get Execution Data for the key and the token of the result.

Needs an API key with the permission Manage Datasources or Manage Dashboards or Manage Alerts.

Evidence for `POST /datasources/{datasource_id}/executions`: inferred. It runs on a datasource, and its documented body has no field for one; so the path names it.

Sends a `POST` request to `/datasources/{datasource_id}/executions`

Arguments:
- `datasource_id`: The datasource to run on, by its `id`.
- `body`
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, body: types::RunExecutionRequest, datasource_id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().run_execution()
    .datasource_id(datasource_id)
    .body(body)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn run_execution(&self) -> builder::RunExecution<'_> {
        builder::RunExecution::new(self)
    }
    /**Get Execution

Reads the present state of an execution. It can be read for a day from its start.

Evidence for `GET /executions/{execution_id}`: inferred. Could not be read; an item under the collection named like its JSON:API type.

Sends a `GET` request to `/executions/{execution_id}`

Arguments:
- `execution_id`: The execution, by its `execution_id`; that its `id` does not serve here is an assumption.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, execution_id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().get_execution()
    .execution_id(execution_id)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn get_execution(&self) -> builder::GetExecution<'_> {
        builder::GetExecution::new(self)
    }
    /**Get Execution Data

Hands out the key and the short-lived token with which Fetch Execution Data returns the result. The result is kept for 24 hours after the execution completed.

Evidence for `GET /executions/{execution_id}/data`: inferred. Could not be read; a part of an item, named after the operation.

Sends a `GET` request to `/executions/{execution_id}/data`

Arguments:
- `execution_id`: The execution, by its `execution_id`; that its `id` does not serve here is an assumption.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, execution_id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().get_execution_data()
    .execution_id(execution_id)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn get_execution_data(&self) -> builder::GetExecutionData<'_> {
        builder::GetExecutionData::new(self)
    }
    /**List Datasource Agents

Lists the datasource agents of the account.

Evidence for `GET /datasource_agents`: inferred. Could not be read; a collection named like its JSON:API type, as in the older API.

Sends a `GET` request to `/datasource_agents`

Arguments:
- `include`: Related resources to return in `included`, as a comma-separated list.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, include: cluvio::CommaList<cluvio::api::types::DatasourceAgentInclude>) -> Result<(), cluvio::Error> {
let response = cluvio.api().list_datasource_agents()
    .include(include)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn list_datasource_agents(&self) -> builder::ListDatasourceAgents<'_> {
        builder::ListDatasourceAgents::new(self)
    }
    /**Create Datasource Agent

Creates a datasource agent. Only this answer ever contains its `secret_key`, which has to be kept in the configuration file of the agent. Once connected, the agent can serve datasources with the connection mode `agent`.

Needs an API key with the permission Manage Datasources.

Evidence for `POST /datasource_agents`: inferred. Could not be read; a collection named like its JSON:API type, as in the older API.

Sends a `POST` request to `/datasource_agents`

```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, body: types::DatasourceAgentRequest) -> Result<(), cluvio::Error> {
let response = cluvio.api().create_datasource_agent()
    .body(body)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn create_datasource_agent(&self) -> builder::CreateDatasourceAgent<'_> {
        builder::CreateDatasourceAgent::new(self)
    }
    /**Get Datasource Agent

Reads one datasource agent.

Evidence for `GET /datasource_agents/{id}`: inferred. Could not be read; an item under its collection, as in the older API.

Sends a `GET` request to `/datasource_agents/{id}`

Arguments:
- `id`: The datasource agent, by its `id`.
- `include`: Related resources to return in `included`, as a comma-separated list.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, id: ::std::string::String, include: cluvio::CommaList<cluvio::api::types::DatasourceAgentInclude>) -> Result<(), cluvio::Error> {
let response = cluvio.api().get_datasource_agent()
    .id(id)
    .include(include)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn get_datasource_agent(&self) -> builder::GetDatasourceAgent<'_> {
        builder::GetDatasourceAgent::new(self)
    }
    /**Update Datasource Agent

Renames, enables or disables a datasource agent. The API key needs the `Manage Datasources` permission for every datasource that is reached through the agent.

Needs an API key with the permission Manage Datasources.

Evidence for `PUT /datasource_agents/{id}`: inferred. Could not be read; an item under its collection, updated by PUT as in a vendor's script for its older API.

Sends a `PUT` request to `/datasource_agents/{id}`

Arguments:
- `id`: The datasource agent, by its `id`.
- `body`
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, body: types::DatasourceAgentRequest, id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().update_datasource_agent()
    .id(id)
    .body(body)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn update_datasource_agent(&self) -> builder::UpdateDatasourceAgent<'_> {
        builder::UpdateDatasourceAgent::new(self)
    }
    /**List Dashboards

Lists the dashboards that the API key may see.

Evidence for `GET /dashboards`: inferred. The vendor's script for its older API sends GET /dashboards.

Sends a `GET` request to `/dashboards`

```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret) -> Result<(), cluvio::Error> {
let response = cluvio.api().list_dashboards()
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn list_dashboards(&self) -> builder::ListDashboards<'_> {
        builder::ListDashboards::new(self)
    }
    /**Create Dashboard

Creates a dashboard.

Needs an API key with the permission Manage Dashboards.

Evidence for `POST /dashboards`: inferred. Could not be read; a collection named like its JSON:API type, as in the older API.

Sends a `POST` request to `/dashboards`

```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, body: types::DashboardRequest) -> Result<(), cluvio::Error> {
let response = cluvio.api().create_dashboard()
    .body(body)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn create_dashboard(&self) -> builder::CreateDashboard<'_> {
        builder::CreateDashboard::new(self)
    }
    /**Get Dashboard

Reads one dashboard, if asked to with the resources that belong to it.

Evidence for `GET /dashboards/{id}`: inferred. The vendor's scripts for its older API send GET /dashboards/{id}.

Sends a `GET` request to `/dashboards/{id}`

Arguments:
- `id`: The dashboard, by its `id`.
- `include`: Related resources to return in `included`, as a comma-separated list.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, id: ::std::string::String, include: cluvio::CommaList<cluvio::api::types::DashboardInclude>) -> Result<(), cluvio::Error> {
let response = cluvio.api().get_dashboard()
    .id(id)
    .include(include)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn get_dashboard(&self) -> builder::GetDashboard<'_> {
        builder::GetDashboard::new(self)
    }
    /**Update Dashboard

Changes a dashboard. Attributes that are left out should keep their value.

Needs an API key with the permission Manage Dashboards.

Evidence for `PUT /dashboards/{id}`: inferred. Could not be read; an item under its collection, updated by PUT as in a vendor's script for its older API.

Sends a `PUT` request to `/dashboards/{id}`

Arguments:
- `id`: The dashboard, by its `id`.
- `body`
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, body: types::DashboardRequest, id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().update_dashboard()
    .id(id)
    .body(body)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn update_dashboard(&self) -> builder::UpdateDashboard<'_> {
        builder::UpdateDashboard::new(self)
    }
    /**Create Dashboard Backup

Returns a JSON backup of a dashboard, from which a new dashboard can be made in Cluvio's web application, and only there.

Needs an API key with the permission Manage Dashboards.

Evidence for `POST /dashboards/{id}/backup`: inferred. Could not be read; a part of an item, named after the operation; POST because its name says create.

Sends a `POST` request to `/dashboards/{id}/backup`

Arguments:
- `id`: The dashboard, by its `id`.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().create_dashboard_backup()
    .id(id)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn create_dashboard_backup(&self) -> builder::CreateDashboardBackup<'_> {
        builder::CreateDashboardBackup::new(self)
    }
    /**Update Report

Moves a report to another datasource or dashboard. What else of a report can be set is not known.

Needs an API key with the permission Manage Dashboards.

Evidence for `PUT /reports/{id}`: observed. A script of the vendor for its older API sends PUT /reports/{id} with these relationships. That this API has the operation too could not be read.

Sends a `PUT` request to `/reports/{id}`

Arguments:
- `id`: The report, by its `id`.
- `body`
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, body: types::ReportRequest, id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().update_report()
    .id(id)
    .body(body)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn update_report(&self) -> builder::UpdateReport<'_> {
        builder::UpdateReport::new(self)
    }
    /**Create Filter

Creates a filter. Of its attributes only those for the fixed options of a drop-down are known; others can be sent too.

Needs an API key with the permission Manage Dashboards.

Evidence for `POST /filters`: inferred. Could not be read; a collection named like its JSON:API type, as in the older API.

Sends a `POST` request to `/filters`

```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, body: types::FilterRequest) -> Result<(), cluvio::Error> {
let response = cluvio.api().create_filter()
    .body(body)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn create_filter(&self) -> builder::CreateFilter<'_> {
        builder::CreateFilter::new(self)
    }
    /**Update Filter

Changes a filter. Of its attributes only those for the fixed options of a drop-down are known; others can be sent too.

Needs an API key with the permission Manage Dashboards.

Evidence for `PUT /filters/{id}`: inferred. Could not be read; an item under its collection, updated by PUT as in a vendor's script for its older API.

Sends a `PUT` request to `/filters/{id}`

Arguments:
- `id`: The filter, by its `id`.
- `body`
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, body: types::FilterRequest, id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().update_filter()
    .id(id)
    .body(body)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn update_filter(&self) -> builder::UpdateFilter<'_> {
        builder::UpdateFilter::new(self)
    }
    /**Get Drop-Down Filter Options

Returns the options that a drop-down filter offers. The form of the answer is not known.

Evidence for `GET /filters/{id}/options`: inferred. Could not be read; a part of an item, named after the operation.

Sends a `GET` request to `/filters/{id}/options`

Arguments:
- `id`: The filter, by its `id`.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().get_drop_down_filter_options()
    .id(id)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn get_drop_down_filter_options(&self) -> builder::GetDropDownFilterOptions<'_> {
        builder::GetDropDownFilterOptions::new(self)
    }
    /**Get User Group

Reads one user group, if asked to with its users and dashboards.

Evidence for `GET /user_groups/{id}`: inferred. Could not be read; an item under the collection named like its JSON:API type.

Sends a `GET` request to `/user_groups/{id}`

Arguments:
- `id`: The user group, by its `id`.
- `include`: Related resources to return in `included`, as a comma-separated list.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, id: ::std::string::String, include: cluvio::CommaList<cluvio::api::types::UserGroupInclude>) -> Result<(), cluvio::Error> {
let response = cluvio.api().get_user_group()
    .id(id)
    .include(include)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn get_user_group(&self) -> builder::GetUserGroup<'_> {
        builder::GetUserGroup::new(self)
    }
    /**Get SQL Snippet

Reads one SQL snippet, a named piece of SQL that queries can reuse.

Evidence for `GET /sql_snippets/{id}`: inferred. Could not be read; an item under the collection named like its JSON:API type.

Sends a `GET` request to `/sql_snippets/{id}`

Arguments:
- `id`: The SQL snippet, by its `id`.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, id: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.api().get_sql_snippet()
    .id(id)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn get_sql_snippet(&self) -> builder::GetSqlSnippet<'_> {
        builder::GetSqlSnippet::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::list_datasources`]

[`Client::list_datasources`]: super::Client::list_datasources*/
    #[derive(Debug, Clone)]
    pub struct ListDatasources<'a> {
        client: &'a super::Client,
        include: Result<
            Option<crate::CommaList<crate::api::types::DatasourceInclude>>,
            String,
        >,
    }
    impl<'a> ListDatasources<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include: Ok(None),
            }
        }
        ///Sets the argument `include`.
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                crate::CommaList<crate::api::types::DatasourceInclude>,
            >,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: CommaList < crate :: api :: types :: DatasourceInclude >` for include failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/datasources`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatasourceCollection>, Error> {
            let Self { client, include } = self;
            let include = include
                .map_err(|why| Error::invalid_request("list_datasources", why))?;
            let url = format!("{}/datasources", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::wire::QueryParam::new("include", &include))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_datasources",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::create_datasource`]

[`Client::create_datasource`]: super::Client::create_datasource*/
    #[derive(Debug, Clone)]
    pub struct CreateDatasource<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DatasourceRequest, String>,
    }
    impl<'a> CreateDatasource<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        ///Sets the body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DatasourceRequest>,
            <V as std::convert::TryInto<
                types::DatasourceRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DatasourceRequest` for body failed: {}", s)
                });
            self
        }
        ///Changes the body by its builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DatasourceRequest,
            ) -> types::builder::DatasourceRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/datasources`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatasourceDocument>, Error> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DatasourceRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|why| Error::invalid_request("create_datasource", why))?;
            let url = format!("{}/datasources", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_datasource",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::get_datasource`]

[`Client::get_datasource`]: super::Client::get_datasource*/
    #[derive(Debug, Clone)]
    pub struct GetDatasource<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        include: Result<
            Option<crate::CommaList<crate::api::types::DatasourceInclude>>,
            String,
        >,
    }
    impl<'a> GetDatasource<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                include: Ok(None),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sets the argument `include`.
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                crate::CommaList<crate::api::types::DatasourceInclude>,
            >,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: CommaList < crate :: api :: types :: DatasourceInclude >` for include failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/datasources/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatasourceDocument>, Error> {
            let Self { client, id, include } = self;
            let id = id.map_err(|why| Error::invalid_request("get_datasource", why))?;
            let include = include
                .map_err(|why| Error::invalid_request("get_datasource", why))?;
            let url = format!(
                "{}/datasources/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::wire::QueryParam::new("include", &include))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_datasource",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::update_datasource`]

[`Client::update_datasource`]: super::Client::update_datasource*/
    #[derive(Debug, Clone)]
    pub struct UpdateDatasource<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::DatasourceRequest, String>,
    }
    impl<'a> UpdateDatasource<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sets the body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DatasourceRequest>,
            <V as std::convert::TryInto<
                types::DatasourceRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DatasourceRequest` for body failed: {}", s)
                });
            self
        }
        ///Changes the body by its builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DatasourceRequest,
            ) -> types::builder::DatasourceRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/datasources/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatasourceDocument>, Error> {
            let Self { client, id, body } = self;
            let id = id.map_err(|why| Error::invalid_request("update_datasource", why))?;
            let body = body
                .and_then(|v| {
                    types::DatasourceRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|why| Error::invalid_request("update_datasource", why))?;
            let url = format!(
                "{}/datasources/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_datasource",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::test_datasource_connection`]

[`Client::test_datasource_connection`]: super::Client::test_datasource_connection*/
    #[derive(Debug, Clone)]
    pub struct TestDatasourceConnection<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> TestDatasourceConnection<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/datasources/{id}/test_connection`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ConnectionTestResult>, Error> {
            let Self { client, id } = self;
            let id = id
                .map_err(|why| Error::invalid_request(
                    "test_datasource_connection",
                    why,
                ))?;
            let url = format!(
                "{}/datasources/{}/test_connection", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "test_datasource_connection",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::refresh_datasource`]

[`Client::refresh_datasource`]: super::Client::refresh_datasource*/
    #[derive(Debug, Clone)]
    pub struct RefreshDatasource<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> RefreshDatasource<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/datasources/{id}/refresh`
        pub async fn send(self) -> Result<ResponseValue<types::RefreshResult>, Error> {
            let Self { client, id } = self;
            let id = id
                .map_err(|why| Error::invalid_request("refresh_datasource", why))?;
            let url = format!(
                "{}/datasources/{}/refresh", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "refresh_datasource",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::get_datasource_schema`]

[`Client::get_datasource_schema`]: super::Client::get_datasource_schema*/
    #[derive(Debug, Clone)]
    pub struct GetDatasourceSchema<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        name: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GetDatasourceSchema<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                name: Ok(None),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sets the argument `name`.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for name failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/datasources/{id}/schema`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SchemaDataAccess>, Error> {
            let Self { client, id, name } = self;
            let id = id
                .map_err(|why| Error::invalid_request("get_datasource_schema", why))?;
            let name = name
                .map_err(|why| Error::invalid_request("get_datasource_schema", why))?;
            let url = format!(
                "{}/datasources/{}/schema", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::wire::QueryParam::new("name", &name))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_datasource_schema",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::run_execution`]

[`Client::run_execution`]: super::Client::run_execution*/
    #[derive(Debug, Clone)]
    pub struct RunExecution<'a> {
        client: &'a super::Client,
        datasource_id: Result<::std::string::String, String>,
        body: Result<types::builder::RunExecutionRequest, String>,
    }
    impl<'a> RunExecution<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                datasource_id: Err("datasource_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        ///Sets the argument `datasource_id`.
        pub fn datasource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.datasource_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for datasource_id failed"
                        .to_string()
                });
            self
        }
        ///Sets the body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RunExecutionRequest>,
            <V as std::convert::TryInto<
                types::RunExecutionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RunExecutionRequest` for body failed: {}", s)
                });
            self
        }
        ///Changes the body by its builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RunExecutionRequest,
            ) -> types::builder::RunExecutionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/datasources/{datasource_id}/executions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ExecutionDocument>, Error> {
            let Self { client, datasource_id, body } = self;
            let datasource_id = datasource_id
                .map_err(|why| Error::invalid_request("run_execution", why))?;
            let body = body
                .and_then(|v| {
                    types::RunExecutionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|why| Error::invalid_request("run_execution", why))?;
            let url = format!(
                "{}/datasources/{}/executions", client.baseurl, encode_path(&
                datasource_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "run_execution",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::get_execution`]

[`Client::get_execution`]: super::Client::get_execution*/
    #[derive(Debug, Clone)]
    pub struct GetExecution<'a> {
        client: &'a super::Client,
        execution_id: Result<::std::string::String, String>,
    }
    impl<'a> GetExecution<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                execution_id: Err("execution_id was not initialized".to_string()),
            }
        }
        ///Sets the argument `execution_id`.
        pub fn execution_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.execution_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for execution_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/executions/{execution_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ExecutionDocument>, Error> {
            let Self { client, execution_id } = self;
            let execution_id = execution_id
                .map_err(|why| Error::invalid_request("get_execution", why))?;
            let url = format!(
                "{}/executions/{}", client.baseurl, encode_path(& execution_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_execution",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::get_execution_data`]

[`Client::get_execution_data`]: super::Client::get_execution_data*/
    #[derive(Debug, Clone)]
    pub struct GetExecutionData<'a> {
        client: &'a super::Client,
        execution_id: Result<::std::string::String, String>,
    }
    impl<'a> GetExecutionData<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                execution_id: Err("execution_id was not initialized".to_string()),
            }
        }
        ///Sets the argument `execution_id`.
        pub fn execution_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.execution_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for execution_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/executions/{execution_id}/data`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ExecutionDataAccess>, Error> {
            let Self { client, execution_id } = self;
            let execution_id = execution_id
                .map_err(|why| Error::invalid_request("get_execution_data", why))?;
            let url = format!(
                "{}/executions/{}/data", client.baseurl, encode_path(& execution_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_execution_data",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::list_datasource_agents`]

[`Client::list_datasource_agents`]: super::Client::list_datasource_agents*/
    #[derive(Debug, Clone)]
    pub struct ListDatasourceAgents<'a> {
        client: &'a super::Client,
        include: Result<
            Option<crate::CommaList<crate::api::types::DatasourceAgentInclude>>,
            String,
        >,
    }
    impl<'a> ListDatasourceAgents<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include: Ok(None),
            }
        }
        ///Sets the argument `include`.
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                crate::CommaList<crate::api::types::DatasourceAgentInclude>,
            >,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: CommaList < crate :: api :: types :: DatasourceAgentInclude >` for include failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/datasource_agents`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatasourceAgentCollection>, Error> {
            let Self { client, include } = self;
            let include = include
                .map_err(|why| Error::invalid_request("list_datasource_agents", why))?;
            let url = format!("{}/datasource_agents", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::wire::QueryParam::new("include", &include))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_datasource_agents",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::create_datasource_agent`]

[`Client::create_datasource_agent`]: super::Client::create_datasource_agent*/
    #[derive(Debug, Clone)]
    pub struct CreateDatasourceAgent<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DatasourceAgentRequest, String>,
    }
    impl<'a> CreateDatasourceAgent<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        ///Sets the body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DatasourceAgentRequest>,
            <V as std::convert::TryInto<
                types::DatasourceAgentRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DatasourceAgentRequest` for body failed: {}", s
                    )
                });
            self
        }
        ///Changes the body by its builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DatasourceAgentRequest,
            ) -> types::builder::DatasourceAgentRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/datasource_agents`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatasourceAgentWithSecretDocument>, Error> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DatasourceAgentRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|why| Error::invalid_request("create_datasource_agent", why))?;
            let url = format!("{}/datasource_agents", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_datasource_agent",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::get_datasource_agent`]

[`Client::get_datasource_agent`]: super::Client::get_datasource_agent*/
    #[derive(Debug, Clone)]
    pub struct GetDatasourceAgent<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        include: Result<
            Option<crate::CommaList<crate::api::types::DatasourceAgentInclude>>,
            String,
        >,
    }
    impl<'a> GetDatasourceAgent<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                include: Ok(None),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sets the argument `include`.
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                crate::CommaList<crate::api::types::DatasourceAgentInclude>,
            >,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: CommaList < crate :: api :: types :: DatasourceAgentInclude >` for include failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/datasource_agents/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatasourceAgentDocument>, Error> {
            let Self { client, id, include } = self;
            let id = id
                .map_err(|why| Error::invalid_request("get_datasource_agent", why))?;
            let include = include
                .map_err(|why| Error::invalid_request("get_datasource_agent", why))?;
            let url = format!(
                "{}/datasource_agents/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::wire::QueryParam::new("include", &include))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_datasource_agent",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::update_datasource_agent`]

[`Client::update_datasource_agent`]: super::Client::update_datasource_agent*/
    #[derive(Debug, Clone)]
    pub struct UpdateDatasourceAgent<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::DatasourceAgentRequest, String>,
    }
    impl<'a> UpdateDatasourceAgent<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sets the body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DatasourceAgentRequest>,
            <V as std::convert::TryInto<
                types::DatasourceAgentRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DatasourceAgentRequest` for body failed: {}", s
                    )
                });
            self
        }
        ///Changes the body by its builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DatasourceAgentRequest,
            ) -> types::builder::DatasourceAgentRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/datasource_agents/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatasourceAgentDocument>, Error> {
            let Self { client, id, body } = self;
            let id = id
                .map_err(|why| Error::invalid_request("update_datasource_agent", why))?;
            let body = body
                .and_then(|v| {
                    types::DatasourceAgentRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|why| Error::invalid_request("update_datasource_agent", why))?;
            let url = format!(
                "{}/datasource_agents/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_datasource_agent",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::list_dashboards`]

[`Client::list_dashboards`]: super::Client::list_dashboards*/
    #[derive(Debug, Clone)]
    pub struct ListDashboards<'a> {
        client: &'a super::Client,
    }
    impl<'a> ListDashboards<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/dashboards`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DashboardCollection>, Error> {
            let Self { client } = self;
            let url = format!("{}/dashboards", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_dashboards",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::create_dashboard`]

[`Client::create_dashboard`]: super::Client::create_dashboard*/
    #[derive(Debug, Clone)]
    pub struct CreateDashboard<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DashboardRequest, String>,
    }
    impl<'a> CreateDashboard<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        ///Sets the body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DashboardRequest>,
            <V as std::convert::TryInto<
                types::DashboardRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DashboardRequest` for body failed: {}", s)
                });
            self
        }
        ///Changes the body by its builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DashboardRequest,
            ) -> types::builder::DashboardRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/dashboards`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DashboardDocument>, Error> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DashboardRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|why| Error::invalid_request("create_dashboard", why))?;
            let url = format!("{}/dashboards", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_dashboard",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::get_dashboard`]

[`Client::get_dashboard`]: super::Client::get_dashboard*/
    #[derive(Debug, Clone)]
    pub struct GetDashboard<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        include: Result<
            Option<crate::CommaList<crate::api::types::DashboardInclude>>,
            String,
        >,
    }
    impl<'a> GetDashboard<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                include: Ok(None),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sets the argument `include`.
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                crate::CommaList<crate::api::types::DashboardInclude>,
            >,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: CommaList < crate :: api :: types :: DashboardInclude >` for include failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/dashboards/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DashboardDocument>, Error> {
            let Self { client, id, include } = self;
            let id = id.map_err(|why| Error::invalid_request("get_dashboard", why))?;
            let include = include
                .map_err(|why| Error::invalid_request("get_dashboard", why))?;
            let url = format!(
                "{}/dashboards/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::wire::QueryParam::new("include", &include))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_dashboard",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::update_dashboard`]

[`Client::update_dashboard`]: super::Client::update_dashboard*/
    #[derive(Debug, Clone)]
    pub struct UpdateDashboard<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::DashboardRequest, String>,
    }
    impl<'a> UpdateDashboard<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sets the body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DashboardRequest>,
            <V as std::convert::TryInto<
                types::DashboardRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DashboardRequest` for body failed: {}", s)
                });
            self
        }
        ///Changes the body by its builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DashboardRequest,
            ) -> types::builder::DashboardRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/dashboards/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DashboardDocument>, Error> {
            let Self { client, id, body } = self;
            let id = id.map_err(|why| Error::invalid_request("update_dashboard", why))?;
            let body = body
                .and_then(|v| {
                    types::DashboardRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|why| Error::invalid_request("update_dashboard", why))?;
            let url = format!(
                "{}/dashboards/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_dashboard",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::create_dashboard_backup`]

[`Client::create_dashboard_backup`]: super::Client::create_dashboard_backup*/
    #[derive(Debug, Clone)]
    pub struct CreateDashboardBackup<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> CreateDashboardBackup<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/dashboards/{id}/backup`
        pub async fn send(self) -> Result<ResponseValue<types::DashboardBackup>, Error> {
            let Self { client, id } = self;
            let id = id
                .map_err(|why| Error::invalid_request("create_dashboard_backup", why))?;
            let url = format!(
                "{}/dashboards/{}/backup", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_dashboard_backup",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::update_report`]

[`Client::update_report`]: super::Client::update_report*/
    #[derive(Debug, Clone)]
    pub struct UpdateReport<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::ReportRequest, String>,
    }
    impl<'a> UpdateReport<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sets the body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReportRequest>,
            <V as std::convert::TryInto<types::ReportRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ReportRequest` for body failed: {}", s)
                });
            self
        }
        ///Changes the body by its builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ReportRequest,
            ) -> types::builder::ReportRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/reports/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::ReportDocument>, Error> {
            let Self { client, id, body } = self;
            let id = id.map_err(|why| Error::invalid_request("update_report", why))?;
            let body = body
                .and_then(|v| {
                    types::ReportRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|why| Error::invalid_request("update_report", why))?;
            let url = format!(
                "{}/reports/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_report",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::create_filter`]

[`Client::create_filter`]: super::Client::create_filter*/
    #[derive(Debug, Clone)]
    pub struct CreateFilter<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FilterRequest, String>,
    }
    impl<'a> CreateFilter<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        ///Sets the body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilterRequest>,
            <V as std::convert::TryInto<types::FilterRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FilterRequest` for body failed: {}", s)
                });
            self
        }
        ///Changes the body by its builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FilterRequest,
            ) -> types::builder::FilterRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/filters`
        pub async fn send(self) -> Result<ResponseValue<types::FilterDocument>, Error> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FilterRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|why| Error::invalid_request("create_filter", why))?;
            let url = format!("{}/filters", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_filter",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::update_filter`]

[`Client::update_filter`]: super::Client::update_filter*/
    #[derive(Debug, Clone)]
    pub struct UpdateFilter<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::FilterRequest, String>,
    }
    impl<'a> UpdateFilter<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sets the body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilterRequest>,
            <V as std::convert::TryInto<types::FilterRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FilterRequest` for body failed: {}", s)
                });
            self
        }
        ///Changes the body by its builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FilterRequest,
            ) -> types::builder::FilterRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/filters/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::FilterDocument>, Error> {
            let Self { client, id, body } = self;
            let id = id.map_err(|why| Error::invalid_request("update_filter", why))?;
            let body = body
                .and_then(|v| {
                    types::FilterRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|why| Error::invalid_request("update_filter", why))?;
            let url = format!(
                "{}/filters/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_filter",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::get_drop_down_filter_options`]

[`Client::get_drop_down_filter_options`]: super::Client::get_drop_down_filter_options*/
    #[derive(Debug, Clone)]
    pub struct GetDropDownFilterOptions<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> GetDropDownFilterOptions<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/filters/{id}/options`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DropDownFilterOptions>, Error> {
            let Self { client, id } = self;
            let id = id
                .map_err(|why| Error::invalid_request(
                    "get_drop_down_filter_options",
                    why,
                ))?;
            let url = format!(
                "{}/filters/{}/options", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_drop_down_filter_options",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::get_user_group`]

[`Client::get_user_group`]: super::Client::get_user_group*/
    #[derive(Debug, Clone)]
    pub struct GetUserGroup<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        include: Result<
            Option<crate::CommaList<crate::api::types::UserGroupInclude>>,
            String,
        >,
    }
    impl<'a> GetUserGroup<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                include: Ok(None),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sets the argument `include`.
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                crate::CommaList<crate::api::types::UserGroupInclude>,
            >,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: CommaList < crate :: api :: types :: UserGroupInclude >` for include failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/user_groups/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserGroupDocument>, Error> {
            let Self { client, id, include } = self;
            let id = id.map_err(|why| Error::invalid_request("get_user_group", why))?;
            let include = include
                .map_err(|why| Error::invalid_request("get_user_group", why))?;
            let url = format!(
                "{}/user_groups/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::wire::QueryParam::new("include", &include))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_user_group",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::get_sql_snippet`]

[`Client::get_sql_snippet`]: super::Client::get_sql_snippet*/
    #[derive(Debug, Clone)]
    pub struct GetSqlSnippet<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> GetSqlSnippet<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        ///Sets the argument `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/sql_snippets/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SqlSnippetDocument>, Error> {
            let Self { client, id } = self;
            let id = id.map_err(|why| Error::invalid_request("get_sql_snippet", why))?;
            let url = format!(
                "{}/sql_snippets/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_sql_snippet",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
