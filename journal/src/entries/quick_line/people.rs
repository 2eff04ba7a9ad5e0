//! Whom a line is about: the names of people, with what is said of people only (さん, -san, Mr) and without.
use std::ops::Range;

use super::{
    KnownPerson,
    honorific::{AFTER, AFTER_LATIN, BEFORE, honorific, unknown},
    line::{Line, Script, script},
};
use crate::{
    entries::EntryKind,
    search::fold::{even, plain},
};

/// A stretch that names somebody.
#[derive(Debug, Clone)]
struct Mention {
    range: Range<usize>,
    /// Places in the context's list: one, or several with that name.
    people: Vec<usize>,
    /// A person for certain; otherwise only where the line is about a contact.
    sure: bool,
    /// It speaks of what is theirs: 小林さんの, Maria's.
    of: bool,
}

/// Somebody whom a reading is linked to.
#[derive(Debug, Clone)]
pub(super) struct Linked {
    /// Where the name stands.
    pub range: Range<usize>,
    /// The place in the context's list.
    pub person: usize,
}

/// Whom the line names.
#[derive(Debug, Default)]
pub(super) struct People {
    mentions: Vec<Mention>,
    /// The first who isn't known, as typed.
    pub unknown: Option<String>,
}

impl People {
    /// Somebody known is named for certain, and the line doesn't only speak of what is theirs.
    pub fn are_met(&self) -> bool {
        self.mentions.iter().any(|m| m.sure && !m.of)
    }

    /// Somebody known is named for certain.
    pub fn are_named(&self) -> bool {
        self.mentions.iter().any(|m| m.sure)
    }

    /// Those to whom an entry of that kind is linked, each once. Of several with the same name the one at the place `picked`.
    pub fn linked(&self, kind: EntryKind, picked: Option<usize>) -> Vec<Linked> {
        let mut linked: Vec<Linked> = Vec::new();
        for mention in self.of_kind(kind) {
            let person = match (mention.people.as_slice(), picked) {
                (&[only], _) => Some(only),
                (several, Some(place)) => several.get(place).copied(),
                (_, None) => None,
            };
            if let Some(person) = person.filter(|p| !linked.iter().any(|l| l.person == *p)) {
                linked.push(Linked {
                    range: mention.range.clone(),
                    person,
                });
            }
        }
        linked
    }

    /// How many people share the name that can't be decided; 0 if all can.
    pub fn choices(&self, kind: EntryKind) -> usize {
        let most = self.of_kind(kind).map(|m| m.people.len()).max().unwrap_or(0);
        if most > 1 { most } else { 0 }
    }

    fn of_kind(&self, kind: EntryKind) -> impl Iterator<Item = &Mention> {
        self.mentions
            .iter()
            .filter(move |m| m.sure || kind == EntryKind::Contact)
    }
}

/// A way to name somebody.
struct Form {
    /// Folded, without white space.
    chars: Vec<char>,
    person: usize,
    /// All of the name, long enough to be no other word.
    full: bool,
    /// Only with さん and the like: how the name is read, or the beginning of one that isn't cut into parts.
    only_with: bool,
}

/// Finds everybody whom the line names.
pub(super) fn find(line: &Line<'_>, known: &[KnownPerson]) -> People {
    let forms: Vec<Form> = (known.iter().enumerate())
        .flat_map(|(n, p)| forms(n, p))
        .collect();
    let plain = line.plain();
    let mut people = People::default();
    let mut i = 0;
    while i < line.len() {
        match mention(line, &plain, &forms, i) {
            Some(mention) => {
                i = mention.range.end;
                people.mentions.push(mention);
            }
            None => i += 1,
        }
    }
    let taken = |range: &Range<usize>| {
        let overlaps = |m: &Mention| m.range.start < range.end && range.start < m.range.end;
        people.mentions.iter().any(overlaps)
    };
    people.unknown = unknown(line, &taken);
    people
}

/// The longest name that begins at `i`.
fn mention(line: &Line<'_>, plain: &[char], forms: &[Form], i: usize) -> Option<Mention> {
    if line.is_shielded(i) || line.script_at(i) == Some(Script::Space) || !begins(line, i) {
        return None;
    }
    let mut best: Option<(usize, Mention)> = None;
    for form in forms {
        let Some(end) = stands(line, plain, &form.chars, i) else {
            continue;
        };
        let after = honorific(line, end);
        let before = line.ends_before(i, BEFORE);
        let said = after.is_some() || before;
        if !said && (form.only_with || !ends(line, end) || !may_stand_alone(line, form, i, end)) {
            continue;
        }
        let range = i..after.unwrap_or(end);
        if !line.is_free(&range) {
            continue;
        }
        let found = Mention {
            of: is_of(line, range.end),
            range,
            people: vec![form.person],
            sure: said || form.full,
        };
        match &mut best {
            Some((length, known)) if *length == form.chars.len() => {
                if !known.people.contains(&form.person) {
                    known.people.push(form.person);
                }
                known.sure |= found.sure;
            }
            Some((length, _)) if *length > form.chars.len() => {}
            _ => best = Some((form.chars.len(), found)),
        }
    }
    best.map(|(_, mention)| mention)
}

/// The ways to name a person: in full, by each part, and as it is read.
fn forms(person: usize, known: &KnownPerson) -> Vec<Form> {
    let parts = |name: &str| -> Vec<Vec<char>> {
        let chars: Vec<char> = even(name).into_iter().map(|e| plain(e.c)).collect();
        let all = chars.split(|c| c.is_whitespace() || matches!(c, '・' | '=' | ','));
        all.filter(|part| !part.is_empty())
            .map(<[char]>::to_vec)
            .collect()
    };
    let mut forms: Vec<Form> = Vec::new();
    let mut add = |chars: Vec<char>, full: bool, only_with: bool| {
        if !chars.is_empty() && !forms.iter().any(|f| f.chars == chars) {
            forms.push(Form {
                chars,
                person,
                full,
                only_with,
            });
        }
    };
    let mut name = parts(&known.name);
    // Written down as 小林さん they are still called 小林.
    if let Some(last) = name.last_mut() {
        let text: String = last.iter().collect();
        let bare = AFTER
            .iter()
            .chain(AFTER_LATIN)
            .find_map(|after| text.strip_suffix(after));
        if let Some(bare) = bare.filter(|bare| !bare.is_empty()) {
            *last = bare.chars().collect();
        }
    }
    let whole: Vec<char> = name.concat();
    let is_long = name.len() > 1 || whole.len() > 2 && whole.iter().any(|c| !c.is_ascii());
    add(whole.clone(), is_long, false);
    if name.len() > 1 {
        for part in &name {
            let latin = part.iter().all(char::is_ascii);
            add(part.clone(), false, latin && part.len() < 2);
        }
    } else if whole.len() > 2 && whole.iter().all(|&c| script(c) == Script::Kanji) {
        // 小林恵子: where the family name ends isn't known.
        for length in 2..whole.len() {
            add(whole[..length].to_vec(), false, true);
        }
    }
    let reading = parts(&known.reading);
    add(reading.concat(), false, true);
    for part in reading {
        add(part, false, true);
    }
    forms
}

/// After the name, if it stands at `i`; white space within it counts for nothing.
fn stands(line: &Line<'_>, plain: &[char], name: &[char], i: usize) -> Option<usize> {
    let mut at = i;
    for (n, c) in name.iter().enumerate() {
        if n > 0 {
            while matches!(line.at(at), Some(' ' | '\u{3000}' | '・')) {
                at += 1;
            }
        }
        if plain.get(at) != Some(c) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// No word goes on into the one that begins at `i`.
fn begins(line: &Line<'_>, i: usize) -> bool {
    let before = i.checked_sub(1).and_then(|n| line.script_at(n));
    match line.script_at(i) {
        Some(own @ (Script::Kanji | Script::Katakana | Script::Letter)) => before != Some(own),
        _ => true,
    }
}

/// No word goes on from what ends at `end`.
fn ends(line: &Line<'_>, end: usize) -> bool {
    let last = end.checked_sub(1).and_then(|n| line.script_at(n));
    match last {
        Some(own @ (Script::Kanji | Script::Katakana | Script::Letter)) => line.script_at(end) != Some(own),
        _ => true,
    }
}

/// Whether a name without さん and the like may be one: in full; a part in Japanese; in Latin letters one with a capital, or
/// after "with" and "met".
fn may_stand_alone(line: &Line<'_>, form: &Form, i: usize, end: usize) -> bool {
    let latin = form.chars.iter().all(char::is_ascii);
    if !latin {
        return form.chars.len() > 1;
    }
    let raw = line.raw_range(&(i..end));
    let capital = line.raw.chars().nth(raw.start).is_some_and(char::is_uppercase);
    form.full || capital || line.ends_before(i, &["with ", "met ", "and ", "to "])
}

fn is_of(line: &Line<'_>, end: usize) -> bool {
    line.after_any(end, &["の", "'s ", "’s "]).is_some()
}
