//! The differences that are found, each once, however many operations lead to it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Value, json};

use super::{
    evidence::{Aspect, Proof, Trail, is_doubtful},
    place,
    side::{At, Side},
};
use crate::{
    codegen::document::Document,
    difference::{Class, Comparison, Difference, Edit, Kind, PUBLISHED, Verdict},
};

/// A difference as it is found at one place of one operation.
#[derive(Clone, Debug)]
pub struct Finding {
    pub kind: Kind,
    /// Whether a client built from our document breaks.
    pub breaks: bool,
    pub aspect: Aspect,
    pub ours: Option<String>,
    pub theirs: Option<String>,
    pub message: String,
    pub change: String,
    pub edits: Vec<Edit>,
    /// The schema of ours that the finding is about, which other operations may use as well.
    pub schema: Option<String>,
}

impl Finding {
    pub fn new(kind: Kind, message: impl Into<String>, change: impl Into<String>) -> Self {
        Self {
            kind,
            breaks: false,
            aspect: Aspect::Form,
            ours: None,
            theirs: None,
            message: message.into(),
            change: change.into(),
            edits: Vec::new(),
            schema: None,
        }
    }

    pub fn breaks(mut self, breaks: bool) -> Self {
        self.breaks = breaks;
        self
    }

    pub fn of(mut self, aspect: Aspect) -> Self {
        self.aspect = aspect;
        self
    }

    pub fn ours(mut self, pointer: impl Into<String>) -> Self {
        self.ours = Some(pointer.into());
        self
    }

    pub fn theirs(mut self, pointer: impl Into<String>) -> Self {
        self.theirs = Some(pointer.into());
        self
    }

    pub fn edit(mut self, edit: Edit) -> Self {
        self.edits.push(edit);
        self
    }

    pub fn edits(mut self, edits: Vec<Edit>) -> Self {
        self.edits.extend(edits);
        self
    }

    pub fn schema(mut self, pointer: impl Into<String>) -> Self {
        self.schema = Some(pointer.into());
        self
    }
}

/// A part of an operation from which a place was reached: its id, and which part.
type Visit = (String, String);

struct Found {
    finding: Finding,
    /// Where the evidence stands that the finding refutes.
    refutes: Option<String>,
    visits: BTreeSet<Visit>,
}

/// An `x-evidence` (or the entry of one value in it) that has been looked at.
struct Looked {
    subject: String,
    edits: Vec<Edit>,
    theirs: String,
    visits: BTreeSet<Visit>,
    stands: bool,
}

pub struct Findings<'a> {
    pub ours: Side<'a>,
    pub theirs: Side<'a>,
    document: &'a Document,
    file: String,
    found: Vec<Found>,
    index: HashMap<(Kind, Option<String>, String), usize>,
    evidence: BTreeMap<String, Looked>,
    visited: HashMap<String, BTreeSet<Visit>>,
    visit: Visit,
    pub notes: Vec<String>,
}

impl<'a> Findings<'a> {
    pub fn new(document: &'a Document, file: &str, theirs: &'a Value) -> Self {
        Self {
            ours: Side { root: &document.root },
            theirs: Side { root: theirs },
            document,
            file: file.to_owned(),
            found: Vec::new(),
            index: HashMap::new(),
            evidence: BTreeMap::new(),
            visited: HashMap::new(),
            visit: Visit::default(),
            notes: Vec::new(),
        }
    }

    /// The same comparison without any finding, for a question on the side.
    pub fn trial(&self) -> Self {
        Self::new(self.document, &self.file, self.theirs.root)
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// From here on, findings concern this part of this operation; with an empty id, no single one.
    pub fn visit(&mut self, operation: &str, part: &str) {
        self.visit = (operation.to_owned(), part.to_owned());
    }

    /// A schema of ours is being compared.
    pub fn visit_schema(&mut self, pointer: &str) {
        let visits = self.visited.entry(pointer.to_owned()).or_default();
        visits.insert(self.visit.clone());
    }

    pub fn add(&mut self, finding: Finding, trail: &Trail<'a>) {
        let doubt = trail.doubt(finding.aspect).map(|proof| proof.at.pointer.clone());
        if let Some(pointer) = &doubt {
            self.looked(pointer).stands = false;
        }
        // What we lack is no inference of ours.
        let refutes = doubt.filter(|_| !is_addition(finding.kind));
        self.push(finding, refutes);
    }

    /// Tells of a reference of theirs that leads nowhere, so that nothing can be said of what stands there.
    pub fn leads_nowhere(&mut self, what: &str, ours: &str, theirs: &At<'a>) -> bool {
        let target = self.theirs.resolve(theirs);
        let Some(reference) = target.text("$ref") else {
            return false;
        };
        let finding = Finding::new(
            Kind::NotUnderstood,
            format!("{what} is published with a `$ref` that leads nowhere ({reference})."),
            "look at what it is meant to be",
        );
        self.add(finding.ours(ours).theirs(&theirs.pointer), &Trail::new(self.ours));
        true
    }

    /// A finding whose evidence is an entry of its own: one value of an enum.
    pub fn add_against(&mut self, finding: Finding, entry: Option<&At<'a>>) {
        let refutes = entry.map(|entry| entry.pointer.clone());
        if let Some(pointer) = &refutes {
            self.looked(pointer).stands = false;
        }
        self.push(finding, refutes);
    }

    fn push(&mut self, finding: Finding, refutes: Option<String>) {
        let key = (finding.kind, finding.ours.clone(), finding.message.clone());
        if let Some(&at) = self.index.get(&key) {
            let found = &mut self.found[at];
            found.finding.breaks |= finding.breaks;
            for edit in finding.edits {
                if !found.finding.edits.contains(&edit) {
                    found.finding.edits.push(edit);
                }
            }
            found.visits.insert(self.visit.clone());
            return;
        }
        self.index.insert(key, self.found.len());
        self.found.push(Found {
            finding,
            refutes,
            visits: BTreeSet::from([self.visit.clone()]),
        });
    }

    /// Our evidence for a place has been held against the published counterpart of the place.
    pub fn weigh(&mut self, trail: &Trail<'a>, at: &At<'a>, theirs: &At<'a>) {
        let Some(proof) = trail
            .own(at)
            .filter(|proof| !proof.is_documented() && proof.can_be_seen())
        else {
            return;
        };
        let subject = self.name(&self.ours.resolve(at).pointer);
        let edits = documented(proof);
        let (pointer, doubtful) = (proof.at.pointer.clone(), is_doubtful(self.theirs.resolve(theirs).value));
        self.weigh_entry(&pointer, subject, edits, &theirs.pointer, doubtful);
    }

    /// What the nearest evidence speaks of cannot be weighed, whatever aspect of it that is.
    pub fn unsettle(&mut self, trail: &Trail<'a>) {
        if let Some(proof) = trail.nearest() {
            let pointer = proof.at.pointer.clone();
            self.looked(&pointer).stands = false;
        }
    }

    /// The same for an entry of an evidence, such as that of one value.
    pub fn weigh_entry(&mut self, pointer: &str, subject: String, edits: Vec<Edit>, theirs: &str, doubtful: bool) {
        let visit = self.visit.clone();
        let looked = self.looked(pointer);
        if looked.subject.is_empty() {
            looked.subject = subject;
            looked.edits = edits;
            looked.theirs = theirs.to_owned();
        }
        looked.visits.insert(visit);
        looked.stands &= !doubtful;
    }

    fn looked(&mut self, pointer: &str) -> &mut Looked {
        self.evidence.entry(pointer.to_owned()).or_insert_with(|| Looked {
            subject: String::new(),
            edits: Vec::new(),
            theirs: String::new(),
            visits: BTreeSet::new(),
            stands: true,
        })
    }

    /// How a place of ours is called in a message.
    pub fn name(&self, pointer: &str) -> String {
        place::name(self.ours, pointer)
    }

    pub fn finish(mut self) -> Comparison {
        let (meant, found): (Vec<_>, Vec<_>) = std::mem::take(&mut self.found)
            .into_iter()
            .partition(|found| self.is_meant(&found.finding));
        if !meant.is_empty() {
            let count = meant.len();
            self.notes.push(format!(
                "Differences that are meant to be, by `x-deviation`, and not shown: {count}."
            ));
        }
        let mut differences: Vec<Difference> = found.into_iter().map(|found| self.difference(found)).collect();
        let confirmed = std::mem::take(&mut self.evidence);
        for (pointer, looked) in confirmed {
            if looked.stands && !looked.visits.is_empty() {
                let finding = Finding::new(
                    Kind::InferenceConfirmed,
                    format!("{} is published as ours has it.", looked.subject),
                    format!("set the `level` of its `x-evidence` to documented: {PUBLISHED}"),
                )
                .ours(pointer.clone())
                .theirs(looked.theirs)
                .edits(looked.edits);
                let difference = self.difference(Found {
                    finding,
                    refutes: None,
                    visits: looked.visits,
                });
                differences.push(difference);
            }
        }
        let line = |difference: &Difference| difference.ours.as_deref().and_then(|at| self.document.line(at));
        differences.sort_by_cached_key(|difference| (difference.class, difference.verdict, line(difference)));
        let notes = std::mem::take(&mut self.notes);
        Comparison { differences, notes }
    }

    fn difference(&self, found: Found) -> Difference {
        let Found {
            mut finding,
            refutes,
            visits,
        } = found;
        let verdict = match (finding.kind, &refutes) {
            (Kind::InferenceConfirmed, _) => Some(Verdict::Confirms),
            (_, Some(_)) => Some(Verdict::Refutes),
            _ => None,
        };
        let class = match (finding.kind, verdict, finding.breaks) {
            (Kind::NotUnderstood, ..) => Class::NotUnderstood,
            (_, Some(_), _) => Class::Inference,
            (.., true) => Class::Breaking,
            (.., false) => Class::Compatible,
        };
        let others = self.others(&finding, &visits);
        if !others.is_empty() {
            finding.edits.clear();
            // The shorter of both lists.
            let only: Vec<String> = visits.iter().map(told).collect();
            let (word, places) = if only.len() < others.len() {
                ("only", only)
            } else {
                ("not", others)
            };
            finding.change = format!(
                "{}; {word} at {}: it needs a schema of its own for these",
                finding.change,
                places.join(", ")
            );
        }
        let operations: BTreeSet<String> = visits
            .into_iter()
            .map(|(operation, _)| operation)
            .filter(|operation| !operation.is_empty())
            .collect();
        let mut operations: Vec<String> = operations.into_iter().collect();
        operations.sort_by_key(|id| {
            self.document
                .operations()
                .position(|operation| operation.id() == Some(id))
        });
        let line = finding.ours.as_deref().and_then(|pointer| self.document.line(pointer));
        Difference {
            class,
            verdict,
            breaks: finding.breaks,
            kind: finding.kind,
            operation: operations.first().cloned(),
            operations,
            location: line.map(|line| format!("{}:{line}", self.file)),
            ours: finding.ours,
            theirs: finding.theirs,
            message: capitalized(&finding.message),
            change: finding.change,
            edits: finding.edits,
        }
    }

    /// Whether our document says at the place, or above it, that the difference is on purpose.
    fn is_meant(&self, finding: &Finding) -> bool {
        // What is not understood could be anything.
        if finding.kind == Kind::NotUnderstood {
            return false;
        }
        let mut pointer = finding.ours.as_deref().unwrap_or_default();
        while let Some(end) = pointer.rfind('/') {
            let deviation = self.ours.at(pointer).get("x-deviation");
            if deviation.exists() && (Proof { at: deviation }).covers(finding.aspect) {
                return true;
            }
            pointer = &pointer[..end];
        }
        false
    }

    /// The uses of a schema of ours that a finding does not concern.
    fn others(&self, finding: &Finding, visits: &BTreeSet<Visit>) -> Vec<String> {
        let Some(all) = finding.schema.as_ref().and_then(|schema| self.visited.get(schema)) else {
            return Vec::new();
        };
        all.difference(visits).map(told).collect()
    }
}

fn told((operation, part): &Visit) -> String {
    format!("{operation} ({part})")
}

const fn is_addition(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::OperationAdded
            | Kind::ParameterAdded
            | Kind::MediaTypeAdded
            | Kind::StatusAdded
            | Kind::PropertyAdded
            | Kind::EnumValueAdded
            | Kind::VariantAdded
            | Kind::ServerAdded
    )
}

fn capitalized(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(characters).collect()
}

/// The edits that turn an evidence into one that is documented.
pub fn documented(proof: &Proof<'_>) -> Vec<Edit> {
    let set = |key: &str, value: &str| Edit::SetScalar {
        at: proof.at.get(key).pointer,
        value: json!(value),
    };
    vec![set("level", "documented"), set("from", PUBLISHED)]
}
