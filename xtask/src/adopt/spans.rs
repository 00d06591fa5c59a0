//! Where each node of a YAML text stands, in bytes, and how it is written.

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::{lines, pointer::Pointer};

/// Deeper documents are not edited: the readers of the tree recurse.
pub(super) const DEEPEST: usize = 100;

/// A node of the text, with its anchor and tag if it has them.
#[derive(Debug)]
pub(super) struct Node {
    pub start: usize,
    /// For a block scalar, the end of its last line with text.
    pub end: usize,
    /// Whether it has an anchor or a tag, whose meaning an edit could change elsewhere.
    pub marked: bool,
    pub kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    Scalar(ScalarStyle),
    Alias,
    Collection(Collection),
}

#[derive(Debug)]
pub(super) struct Collection {
    pub mapping: bool,
    /// Written with brackets.
    pub flow: bool,
    pub children: Vec<Child>,
}

/// An entry of a mapping, or an item of a list.
#[derive(Debug)]
pub(super) struct Child {
    /// Where its key or its dash stands; an item between brackets has neither.
    pub start: usize,
    pub key: Option<Key>,
    pub node: Node,
}

#[derive(Debug)]
pub(super) struct Key {
    pub text: String,
    pub start: usize,
    pub end: usize,
    pub style: ScalarStyle,
    pub marked: bool,
    /// None if it is written with `?`, or stands alone between braces.
    pub colon: Option<usize>,
}

impl Child {
    /// The end of its value, or of its key or dash if the value is empty.
    pub fn end(&self) -> usize {
        self.node.end.max(self.lead())
    }

    /// What comes right before the value: the end of the colon, or of the dash.
    pub fn lead(&self) -> usize {
        match &self.key {
            Some(key) => key.colon.map_or(key.end, |colon| colon + 1),
            None => self.node.start.min(self.start + 1),
        }
    }
}

/// The way to a node: the containers from the outermost on, each with the number of the child that leads on.
pub(super) struct Found<'a> {
    pub node: &'a Node,
    trail: Vec<(&'a Node, &'a Collection, usize)>,
}

impl<'a> Found<'a> {
    /// The container with the number of the node in it; none for the whole document.
    pub fn place(&self) -> Option<(&'a Node, &'a Collection, usize)> {
        self.trail.last().copied()
    }

    /// The entry or item that the node is the value of.
    pub fn child(&self) -> Option<&'a Child> {
        let (_, collection, index) = self.place()?;
        collection.children.get(index)
    }

    /// Whether it stands between brackets, where only one-line forms of scalars may be used.
    pub fn in_flow(&self) -> bool {
        self.trail.iter().any(|(_, collection, _)| collection.flow)
    }
}

impl Node {
    pub fn collection(&self) -> Option<&Collection> {
        match &self.kind {
            Kind::Collection(collection) => Some(collection),
            _ => None,
        }
    }

    pub fn find(&self, at: &Pointer) -> Result<Found<'_>, String> {
        let mut node = self;
        let mut trail = Vec::with_capacity(at.keys().len());
        for key in at.keys() {
            let collection = match &node.kind {
                Kind::Collection(collection) => collection,
                Kind::Alias => {
                    return Err(format!(
                        "`{at}` lies within an alias; change it where the anchor stands"
                    ));
                }
                Kind::Scalar(_) => return Err(format!("the document has nothing at `{at}`")),
            };
            let index = collection
                .position(key)
                .ok_or_else(|| format!("the document has nothing at `{at}`"))?;
            trail.push((node, collection, index));
            node = &collection.children[index].node;
        }
        Ok(Found { node, trail })
    }
}

impl Collection {
    pub fn position(&self, key: &str) -> Option<usize> {
        if self.mapping {
            self.children
                .iter()
                .position(|child| child.key.as_ref().is_some_and(|found| found.text == key))
        } else {
            key.parse().ok().filter(|index| *index < self.children.len())
        }
    }
}

/// Reads the first document of a text.
pub(super) fn read(text: &str) -> Result<Node, String> {
    let mut builder = Builder {
        text,
        bytes: text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect(),
        cursor: 0,
        open: Vec::new(),
        root: None,
    };
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| format!("not readable as YAML: {error}"))?;
        // What follows the first document is read as well, so that a broken rest is told, but not looked at.
        if builder.root.is_none() {
            builder.take(event, span)?;
        }
    }
    builder.root.ok_or_else(|| "the document is empty".to_owned())
}

/// A collection that has begun.
struct Open {
    /// Where the entry or item begins whose value it is.
    lead: usize,
    start: usize,
    marked: bool,
    bracketed: bool,
    key: Option<Key>,
    collection: Collection,
}

struct Builder<'a> {
    text: &'a str,
    /// The byte at which each character begins: the parser counts characters.
    bytes: Vec<usize>,
    /// The end of what has been taken, dashes and colons included.
    cursor: usize,
    open: Vec<Open>,
    root: Option<Node>,
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), String> {
        let byte = |index: usize| self.bytes.get(index).copied().unwrap_or(self.text.len());
        let (start, end) = (byte(span.start.index()), byte(span.end.index()));
        match event {
            Event::Scalar(value, style, anchor, tag) => {
                let marked = anchor != 0 || tag.is_some();
                // The event's span reaches over what follows a closing quote, such as a comment.
                let end = match style {
                    ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => lines::quoted_end(self.text, start),
                    _ => end,
                };
                if self.awaits_key() {
                    self.take_key(value.into_owned(), style, marked, start, end);
                    return Ok(());
                }
                let lead = self.lead(start)?;
                let (start, end) = match style {
                    // Its span leaves out the header and reaches to the next token.
                    ScalarStyle::Literal | ScalarStyle::Folded => {
                        let taken = self.text.get(self.cursor..end).unwrap_or_default();
                        let trimmed = self.cursor + taken.trim_end().len();
                        (lines::skip_blanks_and_comments(self.text, self.cursor), trimmed)
                    }
                    _ if start == end => (self.cursor, self.cursor),
                    _ => (start, end),
                };
                self.place(lead, start, end.max(start), marked, Kind::Scalar(style))
            }
            Event::Alias(_) if self.awaits_key() => Err("a key that is an alias".to_owned()),
            Event::Alias(_) => {
                let lead = self.lead(start)?;
                self.place(lead, start, end, false, Kind::Alias)
            }
            Event::SequenceStart(anchor, tag) => self.begin(false, anchor != 0 || tag.is_some(), start, end),
            Event::MappingStart(anchor, tag) => self.begin(true, anchor != 0 || tag.is_some(), start, end),
            Event::SequenceEnd | Event::MappingEnd => self.finish(start),
            _ => {
                self.cursor = self.cursor.max(end);
                Ok(())
            }
        }
    }

    fn awaits_key(&self) -> bool {
        self.open
            .last()
            .is_some_and(|open| open.collection.mapping && open.key.is_none())
    }

    fn take_key(&mut self, text: String, style: ScalarStyle, marked: bool, start: usize, end: usize) {
        let after = &self.text[end..];
        let gap = after.len() - after.trim_start_matches([' ', '\t']).len();
        let colon = after[gap..].starts_with(':').then_some(end + gap);
        self.cursor = colon.map_or(end, |colon| colon + 1);
        if let Some(open) = self.open.last_mut() {
            open.key = Some(Key {
                text,
                start,
                end,
                style,
                marked,
                colon,
            });
        }
    }

    /// Where the child begins whose value is about to come; steps over its dash.
    fn lead(&mut self, value: usize) -> Result<usize, String> {
        Ok(match self.open.last() {
            Some(Open { key: Some(key), .. }) => key.start,
            Some(open) if !open.collection.mapping && !open.collection.flow => {
                let dash = lines::skip_blanks_and_comments(self.text, self.cursor);
                if !self.text[dash..].starts_with('-') {
                    return Err("an item of a list has no dash where it should".to_owned());
                }
                self.cursor = dash + 1;
                dash
            }
            _ => value,
        })
    }

    fn begin(&mut self, mapping: bool, marked: bool, start: usize, end: usize) -> Result<(), String> {
        if self.awaits_key() {
            return Err("a key that is a mapping or a list".to_owned());
        }
        if self.open.len() >= DEEPEST {
            return Err(format!("the document is nested deeper than {DEEPEST} levels"));
        }
        let lead = self.lead(start)?;
        let token = self.text.get(start..end).unwrap_or_default();
        let bracketed = token.ends_with(['[', '{']);
        // A pair within a list in brackets is a mapping without braces.
        let within_flow = self.open.last().is_some_and(|open| open.collection.flow);
        self.cursor = if bracketed {
            end
        } else if marked {
            lines::skip_properties(self.text, start)
        } else {
            self.cursor
        };
        self.open.push(Open {
            lead,
            start,
            marked: marked || (within_flow && !bracketed),
            bracketed,
            key: None,
            collection: Collection {
                mapping,
                flow: bracketed || within_flow,
                children: Vec::new(),
            },
        });
        Ok(())
    }

    fn finish(&mut self, bracket: usize) -> Result<(), String> {
        let Some(open) = self.open.pop() else {
            return Err("a collection ends that never began".to_owned());
        };
        let children = &open.collection.children;
        // The event's span reaches over what follows a closing bracket, and without brackets lies at the next token.
        let end = if open.bracketed && self.text[bracket..].starts_with([']', '}']) {
            bracket + 1
        } else {
            children.last().map_or(self.cursor, Child::end)
        };
        let start = match children.first() {
            Some(first) if !open.marked && !open.collection.flow => first.start,
            _ => open.start,
        };
        self.place(open.lead, start, end, open.marked, Kind::Collection(open.collection))
    }

    fn place(&mut self, lead: usize, start: usize, end: usize, marked: bool, kind: Kind) -> Result<(), String> {
        self.cursor = self.cursor.max(end);
        let node = Node {
            start,
            end,
            marked,
            kind,
        };
        match self.open.last_mut() {
            Some(open) => {
                let key = open.key.take();
                open.collection.children.push(Child { start: lead, key, node });
            }
            None => self.root = Some(node),
        }
        Ok(())
    }
}
