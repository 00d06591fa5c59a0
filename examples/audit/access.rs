//! Dashboards, user groups and users, put together from the relationships that the API documents.

use std::collections::{BTreeMap, BTreeSet};

use cluvio::{
    Client, Error, Included, Links,
    api::types::{Dashboard, DashboardInclude, User, UserGroup, UserGroupInclude},
};
use serde_json::Value;

use crate::support::{Progress, name};

/// Everything that was read, by id.
#[derive(Default)]
pub struct Access {
    pub dashboards: Vec<Shared>,
    pub groups: BTreeMap<String, Group>,
    pub people: BTreeMap<String, Person>,
    unread: BTreeSet<String>,
}

/// A dashboard, and whom it is shared with.
pub struct Shared {
    pub id: String,
    pub name: String,
    pub published: Option<bool>,
    pub owner: Option<String>,
    pub groups: Vec<String>,
    pub sharing_links: Vec<String>,
}

pub struct Group {
    pub name: String,
    pub members: Vec<String>,
    /// As the group has it; a dashboard that the key may not see can be among them.
    pub dashboards: Vec<String>,
}

pub struct Person {
    pub name: String,
    /// Why they may see nothing after all.
    pub left: Option<&'static str>,
}

impl Access {
    pub async fn read(cluvio: &Client, progress: &Progress) -> Result<Self, Error> {
        let mut access = Self::default();
        let listed = cluvio.api().list_dashboards().send().await?.into_inner().data;
        for (number, dashboard) in listed.iter().enumerate() {
            progress.show(format_args!("dashboard {} of {}", number + 1, listed.len()));
            access.read_dashboard(cluvio, &dashboard.id).await?;
        }
        // Users name further groups, whose users name further ones.
        while let Some(group) = access.unread.pop_first() {
            progress.show(format_args!("user group {}", access.groups.len() + 1));
            access.read_group(cluvio, &group).await?;
        }
        progress.clear();
        Ok(access)
    }

    async fn read_dashboard(&mut self, cluvio: &Client, id: &str) -> Result<(), Error> {
        let include = [
            DashboardInclude::User,
            DashboardInclude::UserGroups,
            DashboardInclude::DashboardSharingLinks,
        ];
        let answer = cluvio.api().get_dashboard().id(id).include(include).send().await?;
        let included = Included::of(&answer);
        let dashboard: &Dashboard = &answer.data;
        included.follow(&dashboard.user()).for_each(|user| self.add(user));
        let attributes = dashboard.attributes.as_ref();
        self.meet(&dashboard.user_groups());
        let links = dashboard.dashboard_sharing_links();
        let named: BTreeMap<&str, String> = included
            .follow(&links)
            .filter_map(|link| Some((link.id.as_str(), shown_name(link.attributes.as_deref())?)))
            .collect();
        self.dashboards.push(Shared {
            id: dashboard.id.clone(),
            name: name(attributes.and_then(|attributes| attributes.name.as_ref())).to_owned(),
            published: attributes.and_then(|attributes| attributes.published),
            owner: dashboard.user().ids().next().map(str::to_owned),
            groups: dashboard.user_groups().ids().map(str::to_owned).collect(),
            sharing_links: links
                .ids()
                .map(|id| {
                    named
                        .get(id)
                        .map_or_else(|| id.to_owned(), |name| format!("{name} ({id})"))
                })
                .collect(),
        });
        Ok(())
    }

    async fn read_group(&mut self, cluvio: &Client, id: &str) -> Result<(), Error> {
        let include = [UserGroupInclude::Users, UserGroupInclude::Dashboards];
        let answer = cluvio.api().get_user_group().id(id).include(include).send().await?;
        let included = Included::of(&answer);
        let group = &answer.data;
        let members: Vec<String> = group.users().ids().map(str::to_owned).collect();
        let read = Group {
            name: shown_name(group.attributes.as_deref()).unwrap_or_else(|| "(no name)".to_owned()),
            members,
            dashboards: group.dashboards().ids().map(str::to_owned).collect(),
        };
        self.groups.insert(id.to_owned(), read);
        included.follow(&group.users()).for_each(|user| self.add(user));
        Ok(())
    }

    /// Groups that are still to be read.
    fn meet(&mut self, groups: &Links<'_, UserGroup>) {
        let new = groups.ids().filter(|id| !self.groups.contains_key(*id));
        self.unread.extend(new.map(str::to_owned));
    }

    fn add(&mut self, user: &User) {
        self.meet(&user.user_groups());
        let attributes = user.attributes.as_ref();
        let text = |text: Option<&String>| text.cloned().unwrap_or_default();
        let first = text(attributes.and_then(|one| one.firstname.as_ref()));
        let last = text(attributes.and_then(|one| one.lastname.as_ref()));
        let email = text(attributes.and_then(|one| one.email.as_ref()));
        let role = attributes
            .and_then(|one| one.role.as_ref())
            .map_or("no role", |role| role.as_str());
        let is = |moment: fn(&cluvio::api::types::UserAttributes) -> bool| attributes.is_some_and(moment);
        let left = if is(|one| one.deactivated_at.is_some()) {
            Some("is deactivated")
        } else if is(|one| one.invitation_created_at.is_some() && one.invitation_accepted_at.is_none()) {
            Some("has not accepted the invitation")
        } else {
            None
        };
        let name = format!("{first} {last} <{email}>, {role}");
        let name = name.trim().to_owned();
        self.people.insert(user.id.clone(), Person { name, left });
    }

    /// A user as far as is known.
    pub fn person(&self, id: &str) -> String {
        let known = self.people.get(id);
        known.map_or_else(
            || format!("user {id}, of whom the server sent nothing"),
            |one| one.name.clone(),
        )
    }

    pub fn group(&self, id: &str) -> String {
        let known = self.groups.get(id);
        known.map_or_else(
            || id.to_owned(),
            |group| format!("{} ({} members)", group.name, group.members.len()),
        )
    }

    /// The dashboards that a user can see, and why.
    pub fn seen_by(&self, user: &str) -> Vec<(String, String)> {
        let mut seen = Vec::new();
        for dashboard in &self.dashboards {
            if dashboard.owner.as_deref() == Some(user) {
                seen.push((
                    format!("{} ({})", dashboard.name, dashboard.id),
                    "as its owner".to_owned(),
                ));
            }
        }
        for (id, group) in &self.groups {
            if !group.members.iter().any(|member| member == user) {
                continue;
            }
            let shared = self.dashboards.iter().filter(|dashboard| dashboard.groups.contains(id));
            let mut dashboards: BTreeMap<&str, &str> = shared.map(|one| (one.id.as_str(), one.name.as_str())).collect();
            for hidden in &group.dashboards {
                dashboards
                    .entry(hidden)
                    .or_insert("a dashboard that the key may not see");
            }
            let why = format!("by the user group {}", group.name);
            seen.extend(
                dashboards
                    .into_iter()
                    .map(|(id, name)| (format!("{name} ({id})"), why.clone())),
            );
        }
        seen
    }
}

/// What is called `name` among attributes that the reference does not list.
fn shown_name(attributes: Option<&serde_json::Map<String, Value>>) -> Option<String> {
    Some(attributes?.get("name")?.as_str()?.to_owned())
}
