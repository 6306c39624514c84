//! The proof that both ends know the class's code: OPAQUE (RFC 9807), by the crate `opaque-ke`.
//!
//! The context of both ends is the exporter of the TLS connection that they speak over (RFC 9266 has the
//! idea). A relay between two connections has two exporters, so the proof fails however well it relays.
//! A listener learns nothing to guess by; whoever guesses needs a connection for each guess.

use opaque_ke::{
    ClientLogin, ClientLoginFinishParameters, ClientRegistration, ClientRegistrationFinishParameters,
    CredentialFinalization, CredentialRequest, CredentialResponse, Identifiers, Ristretto255, ServerLogin,
    ServerLoginParameters, ServerRegistration, ServerSetup, TripleDh,
};
use opaque_rand::OsRng;

use crate::classroom::ClassCode;

/// How long the exporter is that binds the proof to its connection, in bytes.
pub const BINDING: usize = 32;

/// The primitives: ristretto255 and SHA-512. The key stretching is the identity, since a code lives as
/// long as its class and is in the host's memory anyway: there is nothing to slow down.
struct Suite;

impl opaque_ke::CipherSuite for Suite {
    type OprfCs = Ristretto255;
    type KeyExchange = TripleDh<Ristretto255, opaque_sha2::Sha512>;
    type Ksf = opaque_ke::ksf::Identity;
}

/// What there is one of in OPAQUE's file of passwords: the class.
const CLASS: &[u8] = b"tastetrykk-class";

/// That the other end does not know the code, or is not at the other end of this connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotProved;

impl<T> From<opaque_ke::errors::ProtocolError<T>> for NotProved {
    fn from(_: opaque_ke::errors::ProtocolError<T>) -> Self {
        Self
    }
}

/// The host's side, for one code.
pub struct Keeper {
    setup: ServerSetup<Suite>,
    file: ServerRegistration<Suite>,
}

impl std::fmt::Debug for Keeper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keeper(…)")
    }
}

/// The host's side of one proof that is under way.
pub struct Asked(ServerLogin<Suite>, [u8; BINDING]);

/// The seat's side of one proof that is under way.
pub struct Claim(ClientLogin<Suite>, ClassCode);

impl Keeper {
    /// The keeper of this code.
    ///
    /// # Errors
    /// Never with a code of the right form.
    pub fn new(code: ClassCode) -> Result<Self, NotProved> {
        let setup = ServerSetup::<Suite>::new(&mut OsRng);
        let words = code.to_string();
        let begun = ClientRegistration::<Suite>::start(&mut OsRng, words.as_bytes())?;
        let answer = ServerRegistration::<Suite>::start(&setup, begun.message, CLASS)?;
        let upload = begun.state.finish(
            &mut OsRng,
            words.as_bytes(),
            answer.message,
            ClientRegistrationFinishParameters::default(),
        )?;
        Ok(Self { setup, file: ServerRegistration::finish(upload.message) })
    }

    /// Answers a claim that came over the connection with this exporter.
    ///
    /// # Errors
    /// When the bytes are no claim.
    pub fn ask(&self, claim: &[u8], binding: [u8; BINDING]) -> Result<(Asked, Vec<u8>), NotProved> {
        let claim = CredentialRequest::deserialize(claim)?;
        let parameters = ServerLoginParameters { context: Some(&binding), identifiers: Identifiers::default() };
        let file = Some(self.file.clone());
        let begun = ServerLogin::start(&mut OsRng, &self.setup, file, claim, CLASS, parameters)?;
        Ok((Asked(begun.state, binding), begun.message.serialize().to_vec()))
    }
}

impl Asked {
    /// Whether the other end has proved it.
    ///
    /// # Errors
    /// When it has not.
    pub fn is_proved_by(self, proof: &[u8]) -> Result<(), NotProved> {
        let proof = CredentialFinalization::deserialize(proof)?;
        let parameters = ServerLoginParameters { context: Some(&self.1), identifiers: Identifiers::default() };
        self.0.finish(proof, parameters)?;
        Ok(())
    }
}

impl Claim {
    /// A claim to know this code, and its bytes for the host.
    ///
    /// # Errors
    /// Never with a code of the right form.
    pub fn new(code: ClassCode) -> Result<(Self, Vec<u8>), NotProved> {
        let begun = ClientLogin::<Suite>::start(&mut OsRng, code.to_string().as_bytes())?;
        Ok((Self(begun.state, code), begun.message.serialize().to_vec()))
    }

    /// The proof for the host, after its answer over the connection with this exporter.
    ///
    /// # Errors
    /// When the host does not know the code, or the answer was not made for this connection.
    pub fn prove(self, answer: &[u8], binding: [u8; BINDING]) -> Result<Vec<u8>, NotProved> {
        let answer = CredentialResponse::deserialize(answer)?;
        let parameters = ClientLoginFinishParameters::new(Some(&binding), Identifiers::default(), None);
        let end = self.0.finish(&mut OsRng, self.1.to_string().as_bytes(), answer, parameters)?;
        Ok(end.message.serialize().to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(number: u64) -> ClassCode {
        ClassCode::from_random(number.to_le_bytes())
    }

    fn meet(host: ClassCode, seat: ClassCode, at_host: u8, at_seat: u8) -> Result<(), NotProved> {
        let keeper = Keeper::new(host)?;
        let (claim, bytes) = Claim::new(seat)?;
        let (asked, answer) = keeper.ask(&bytes, [at_host; BINDING])?;
        let proof = claim.prove(&answer, [at_seat; BINDING])?;
        asked.is_proved_by(&proof)
    }

    #[test]
    fn both_must_know_the_code_and_speak_over_one_connection() {
        assert_eq!(meet(code(1), code(1), 7, 7), Ok(()));
        assert_eq!(meet(code(1), code(2), 7, 7), Err(NotProved));
        assert_eq!(meet(code(1), code(1), 7, 8), Err(NotProved), "a relay has another connection on each side");
    }

    #[test]
    fn a_proof_is_good_for_one_asking_alone() {
        let keeper = Keeper::new(code(1)).unwrap();
        let (claim, bytes) = Claim::new(code(1)).unwrap();
        let (_, answer) = keeper.ask(&bytes, [7; BINDING]).unwrap();
        let proof = claim.prove(&answer, [7; BINDING]).unwrap();
        let (again, _) = keeper.ask(&bytes, [7; BINDING]).unwrap();
        assert_eq!(again.is_proved_by(&proof), Err(NotProved), "replayed");
    }

    #[test]
    fn any_bytes_are_refused() {
        let keeper = Keeper::new(code(1)).unwrap();
        for length in [0, 1, 31, 32, 64, 95, 96, 97, 4_000] {
            for byte in [0, 1, 0x7f, 0xff] {
                let bytes = vec![byte; length];
                if let Ok((asked, _)) = keeper.ask(&bytes, [0; BINDING]) {
                    assert_eq!(asked.is_proved_by(&bytes), Err(NotProved));
                }
                let (claim, _) = Claim::new(code(1)).unwrap();
                assert_eq!(claim.prove(&bytes, [0; BINDING]), Err(NotProved));
            }
        }
    }
}
