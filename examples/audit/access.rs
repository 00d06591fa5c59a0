//! Dashboards, user groups and users, put together from the relationships that the API documents.

use std::collections::{BTreeMap, BTreeSet};

use cluvio::{
    Client, Error, Included, Links,
    api::types::{Dashboard, DashboardInclude, User, UserGroup, UserGroupInclude},
};

use crate::support::{Progress, guessed_name, name};

/// Everything that was read, by id.
#[derive(Default)]
pub struct Access {
    pub dashboards: Vec<Shared>,
    pub groups: BTreeMap<String, Group>,
    pub people: BTreeMap<String, Person>,
    /// What could not be read, and why.
    pub unread: Vec<String>,
    /// Groups that have not been tried yet, and those that have.
    left: BTreeSet<String>,
    tried: BTreeSet<String>,
}

/// A dashboard, and whom it is shared with.
pub struct Shared {
    pub id: String,
    pub name: String,
    pub published: Option<bool>,
    pub owner: Option<String>,
    /// Nothing where the server does not tell, which is not the same as none.
    pub groups: Option<Vec<String>>,
    pub sharing_links: Option<Vec<String>>,
}

pub struct Group {
    pub name: String,
    /// Nothing where the server does not tell.
    pub members: Option<Vec<String>>,
    /// As the group has it; a dashboard that the key may not see can be among them.
    pub dashboards: Vec<String>,
}

pub struct Person {
    pub name: String,
    /// Why they may see nothing after all.
    pub left: Option<&'static str>,
}

impl Access {
    /// Reads all that can be read: what cannot, such as a dashboard that was deleted meanwhile, stops nothing else.
    pub async fn read(cluvio: &Client, progress: &Progress) -> Result<Self, Error> {
        let mut access = Self::default();
        let listed = cluvio.api().list_dashboards().send().await?.into_inner().data;
        for (number, dashboard) in listed.iter().enumerate() {
            progress.show(format_args!("dashboard {} of {}", number + 1, listed.len()));
            if let Err(error) = access.read_dashboard(cluvio, &dashboard.id).await {
                let unread = format!("dashboard {} could not be read: {error}", dashboard.id);
                access.unread.push(unread);
            }
        }
        // Users name further groups, whose users name further ones.
        while let Some(group) = access.left.pop_first() {
            progress.show(format_args!("user group {}", access.tried.len() + 1));
            access.tried.insert(group.clone());
            if let Err(error) = access.read_group(cluvio, &group).await {
                access
                    .unread
                    .push(format!("user group {group} could not be read: {error}"));
            }
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
        let told = dashboard.relationships.as_ref();
        let (groups, links) = (dashboard.user_groups(), dashboard.dashboard_sharing_links());
        self.meet(&groups);
        let names: BTreeMap<&str, &str> = included
            .follow(&links)
            .filter_map(|link| Some((link.id.as_str(), guessed_name(link.attributes.as_deref())?)))
            .collect();
        let links = told.and_then(|told| {
            told.dashboard_sharing_links
                .as_ref()?
                .data
                .as_ref()
                .map(|_| ids(&links))
        });
        let named = |id: String| match names.get(id.as_str()) {
            Some(name) => format!("{name} ({id})"),
            None => id,
        };
        self.dashboards.push(Shared {
            id: dashboard.id.clone(),
            name: name(attributes.and_then(|attributes| attributes.name.as_ref())).to_owned(),
            published: attributes.and_then(|attributes| attributes.published),
            owner: dashboard.user().ids().next().map(str::to_owned),
            groups: told.and_then(|told| told.user_groups.as_ref()?.data.as_ref().map(|_| ids(&groups))),
            sharing_links: links.map(|links| links.into_iter().map(named).collect()),
        });
        Ok(())
    }

    async fn read_group(&mut self, cluvio: &Client, id: &str) -> Result<(), Error> {
        let include = [UserGroupInclude::Users, UserGroupInclude::Dashboards];
        let answer = cluvio.api().get_user_group().id(id).include(include).send().await?;
        let included = Included::of(&answer);
        let group = &answer.data;
        let told = group.relationships.as_ref();
        let read = Group {
            name: guessed_name(group.attributes.as_deref())
                .unwrap_or("(no name)")
                .to_owned(),
            members: told.and_then(|told| told.users.as_ref()?.data.as_ref().map(|_| ids(&group.users()))),
            dashboards: ids(&group.dashboards()),
        };
        self.groups.insert(id.to_owned(), read);
        included.follow(&group.users()).for_each(|user| self.add(user));
        Ok(())
    }

    /// Groups that are still to be read.
    fn meet(&mut self, groups: &Links<'_, UserGroup>) {
        let new = groups.ids().filter(|id| !self.tried.contains(*id));
        self.left.extend(new.map(str::to_owned));
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

    /// A user group as far as is known.
    pub fn group(&self, id: &str) -> String {
        match self.groups.get(id) {
            None => format!("{id}, which could not be read"),
            Some(Group { name, members, .. }) => match members {
                Some(members) => format!("{name} ({} members)", members.len()),
                None => format!("{name} (the server does not tell its members)"),
            },
        }
    }

    /// A dashboard as far as is known.
    fn dashboard(&self, id: &str) -> String {
        let read = self.dashboards.iter().find(|dashboard| dashboard.id == id);
        let name = read.map_or("a dashboard that the key could not read", |dashboard| &dashboard.name);
        format!("{name} ({id})")
    }

    /// The dashboards that a user can see, and why.
    pub fn seen_by(&self, user: &str) -> Vec<(String, String)> {
        let mut seen = Vec::new();
        for dashboard in &self.dashboards {
            if dashboard.owner.as_deref() == Some(user) {
                seen.push((self.dashboard(&dashboard.id), "as its owner".to_owned()));
            }
        }
        for (id, group) in &self.groups {
            if !group.members.iter().flatten().any(|member| member == user) {
                continue;
            }
            let is_shared = |dashboard: &&Shared| dashboard.groups.iter().flatten().any(|group| group == id);
            let shared = self.dashboards.iter().filter(is_shared).map(|dashboard| &dashboard.id);
            let dashboards: BTreeSet<&String> = shared.chain(&group.dashboards).collect();
            let why = format!("by the user group {}", group.name);
            seen.extend(dashboards.into_iter().map(|id| (self.dashboard(id), why.clone())));
        }
        seen
    }
}

fn ids<T>(links: &Links<'_, T>) -> Vec<String> {
    links.ids().map(str::to_owned).collect()
}
