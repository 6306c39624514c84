//! What a seat and a host say before the seat is let in, and how it comes back.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::classroom::{Refusal, SeatNumber};

/// The version of what is said over the wire.
pub const VERSION: u16 = 2;

/// From somebody at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Knock {
    /// Somebody new, with the first message of the code's proof.
    New {
        /// [`VERSION`].
        version: u16,
        /// The claim to know the code.
        claim: Vec<u8>,
    },
    /// The last message of the code's proof, and what one wants to be called.
    Proof {
        /// The proof.
        proof: Vec<u8>,
        /// A name; `None` for the number alone.
        name: Option<String>,
    },
    /// A seat that was in before.
    Back {
        /// [`VERSION`].
        version: u16,
        /// Its number.
        seat: SeatNumber,
        /// Its key.
        key: Key,
    },
}

/// From the host to somebody at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Door {
    /// The answer to a claim.
    Asks(Vec<u8>),
    /// Come in.
    Welcome {
        /// The number of the seat.
        seat: SeatNumber,
        /// What it comes back by.
        key: Key,
    },
    /// Welcome back.
    WelcomeBack,
    /// Not now, or not at all.
    No(Why),
}

/// Why somebody is not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The code is another one.
    WrongCode,
    /// Too many wrong codes from this address: the leader must nod.
    AskLeader,
    /// Too many wrong codes in all: the leader must show a new one.
    NewCode,
    /// Everybody is in.
    Closed,
    /// There is no room.
    Full,
    /// The seat was sent away, or is of another class.
    NoSeat,
    /// Another version of the program.
    Version,
}

impl From<Refusal> for Why {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Closed => Self::Closed,
            Refusal::Full => Self::Full,
            Refusal::NoSeat | Refusal::Empty | Refusal::Options | Refusal::NoPoll | Refusal::NoMirror => Self::NoSeat,
        }
    }
}

/// What a seat comes back by: 32 random bytes, of which the host keeps the hash alone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key([u8; 32]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// The hash of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock([u8; 32]);

impl Key {
    /// A key of these random bytes.
    #[must_use]
    pub fn new(random: [u8; 32]) -> Self {
        Self(random)
    }

    /// What the host keeps of it.
    #[must_use]
    pub fn lock(&self) -> Lock {
        Lock(Sha256::digest(self.0).into())
    }
}

impl Lock {
    /// Whether this key fits. How long it takes says nothing of a key: hashes are compared.
    #[must_use]
    pub fn fits(&self, key: &Key) -> bool {
        *self == key.lock()
    }
}
