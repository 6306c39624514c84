//! The municipality that the course is held in, and what there is to tell about profiles.
//!
//! In force is the profile in a file of its own if one is given, else `profiles/fjordvik.toml`
//! through all layers. The one inside the program stands below either.

use std::sync::OnceLock;

use toml::de::DeTable;

use super::files::Kind;
use super::load::Found;
use super::{BuiltIn, Catalogue, Files};
use crate::course::Profile;
use crate::course::decode::{Sink, decode, text};
use crate::course::profile::Draft;
use crate::diagnostic::{Code, Finding};
use crate::vocabulary::{Lang, keys};

/// The folder of profiles.
pub(super) const FOLDER: &str = "profiles";
/// The profile that is in force when nobody names one.
const STANDARD: &str = "profiles/fjordvik.toml";

/// A profile, and what there is to tell about its file.
#[derive(Debug, Clone)]
pub(super) struct InForce {
    profile: Profile,
    findings: Vec<Finding>,
    /// The file as its author wrote it; empty for the profile inside the program, and for one that is turned.
    source: Vec<u8>,
}

/// The profile inside the program.
fn built_in() -> &'static Profile {
    static PROFILE: OnceLock<Profile> = OnceLock::new();
    PROFILE.get_or_init(|| {
        let bytes = BuiltIn.read(STANDARD).ok().flatten().unwrap_or_default();
        read(&BuiltIn.name(STANDARD), &bytes, &Profile::default()).profile
    })
}

/// The profile in a file: what is sound there, and the rest from `base`.
fn read(name: &str, bytes: &[u8], base: &Profile) -> InForce {
    let nothing = |findings| InForce { profile: base.clone(), findings, source: bytes.to_vec() };
    let source = match text(name, bytes) {
        Ok(source) => source,
        Err(finding) => return nothing(vec![finding]),
    };
    let mut sink = Sink::new(name, source);
    let draft = decode(&mut sink, &keys::PROFILE).map(Draft::new);
    match draft {
        Some(draft) => {
            let profile = draft.resolve(&mut sink, base);
            InForce { profile, findings: sink.into_findings(), source: bytes.to_vec() }
        }
        None => nothing(sink.into_findings()),
    }
}

impl Catalogue {
    /// The same course in the municipality whose profile stands in the file `name`.
    #[must_use]
    pub fn held_in(mut self, name: &str, bytes: &[u8]) -> Self {
        self.in_force = OnceLock::from(read(name, bytes, built_in()));
        self
    }

    /// The same course in the same municipality, were each service on paper that is digital
    /// there, and the other way round. Whoever looks at both has seen every step that is for one form of one service.
    #[must_use]
    pub fn turned(self) -> Self {
        let InForce { profile, findings, .. } = self.in_force().clone();
        let turned = InForce { profile: profile.turned(), findings, source: Vec::new() };
        Self { in_force: OnceLock::from(turned), ..self }
    }

    /// The municipality's profile.
    #[must_use]
    pub fn profile(&self) -> &Profile {
        &self.in_force().profile
    }

    /// The file that the profile in force stands in, as its author wrote it; `None` when it is as the one inside
    /// the program.
    #[must_use]
    pub fn profile_source(&self) -> Option<&[u8]> {
        (self.profile_fingerprint() != 0).then_some(self.in_force().source.as_slice())
    }

    /// What there is to tell about the profile in force.
    #[must_use]
    pub fn profile_findings(&self) -> &[Finding] {
        &self.in_force().findings
    }

    /// The form of Norwegian that this municipality begins in; `None` if nobody has chosen it.
    #[must_use]
    pub fn profile_language(&self) -> Option<Lang> {
        let profile = self.profile();
        (profile != built_in()).then_some(profile.language)
    }

    /// What a run depends on in the profile: 0 for the one inside the program.
    #[must_use]
    pub fn profile_fingerprint(&self) -> u64 {
        let print = self.profile().fingerprint();
        if print == built_in().fingerprint() { 0 } else { print }
    }

    fn in_force(&self) -> &InForce {
        self.in_force.get_or_init(|| match self.read(STANDARD) {
            Ok(Some(Found { name, bytes })) => read(&name, &bytes, built_in()),
            Ok(None) => InForce { profile: built_in().clone(), findings: Vec::new(), source: Vec::new() },
            Err(finding) => InForce { profile: built_in().clone(), findings: vec![finding], source: Vec::new() },
        })
    }

    /// Whether the file at `path` is a profile, wherever it stands: it names a municipality.
    #[must_use]
    pub fn is_profile(&self, path: &str) -> bool {
        let Ok(Some(Found { name, bytes })) = self.read(path) else { return false };
        let source = text(&name, &bytes).unwrap_or_default();
        DeTable::parse_recoverable(source).0.get_ref().contains_key("kommune")
    }

    /// Everything that there is to tell about the folder of profiles.
    pub(super) fn check_profiles(&self) -> Vec<Finding> {
        let (names, mut findings) = self.names(FOLDER);
        let told = names.iter().flat_map(|name| self.check_profile(&format!("{FOLDER}/{name}"), name));
        findings.extend(told);
        findings
    }

    /// Everything that there is to tell about one profile.
    pub(super) fn check_profile(&self, path: &str, name: &str) -> Vec<Finding> {
        match Kind::of(name) {
            None | Some(Kind::Odd) => self.unread(FOLDER, name, &self.names(FOLDER).0).into_iter().collect(),
            Some(Kind::Sibling(id, _)) => {
                let finding = Finding::about_file(Code::ProfileSibling, &self.shown(path));
                vec![finding.with("name", format!("{id}.toml"))]
            }
            Some(Kind::Main(_)) => match self.read(path) {
                Ok(Some(Found { name, bytes })) => match Self::bytes_elsewhere(&name, &bytes, FOLDER) {
                    Some(finding) => vec![finding],
                    None => read(&name, &bytes, built_in()).findings,
                },
                Ok(None) => vec![self.no_lesson(path.strip_suffix(".toml").unwrap_or(path))],
                Err(finding) => vec![finding],
            },
        }
    }
}
