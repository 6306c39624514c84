//! TLS 1.3 between a seat and a host that nobody vouches for.
//!
//! A seat that comes for the first time takes the host's own certificate as it is, but checks that the host
//! holds its key; the code ([`super::pake`]) then shows whether it is the right host. From then on the seat
//! pins the certificate, by its fingerprint.

use std::sync::Arc;

use sha2::{Digest, Sha256};
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, ring, verify_tls13_signature};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer, ServerName, UnixTime};
use tokio_rustls::rustls::version::TLS13;
use tokio_rustls::rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, ServerConfig, SignatureScheme, client,
};

/// What names the exporter that the code's proof is bound to.
pub const EXPORTER: &[u8] = b"EXPORTER-tastetrykk-class-1";

/// A certificate's fingerprint: SHA-256 of its DER.
pub type Fingerprint = [u8; 32];

/// A host's certificate and its key, as DER. They live as long as the class.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Identity {
    certificate: Vec<u8>,
    key: Vec<u8>,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identity(…)")
    }
}

impl Identity {
    /// A new one, from the system's randomness.
    ///
    /// # Errors
    /// When the system gives none.
    pub fn new() -> Result<Self, rcgen::Error> {
        let made = rcgen::generate_simple_self_signed(vec!["tastetrykk.invalid".to_owned()])?;
        Ok(Self { certificate: made.cert.der().to_vec(), key: made.signing_key.serialize_der() })
    }

    /// The certificate's fingerprint.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        fingerprint(&self.certificate)
    }

    /// What the host answers with. No tickets are sent: each connection is proved anew.
    ///
    /// # Errors
    /// When the certificate or the key is none.
    pub fn serve(&self) -> Result<Arc<ServerConfig>, Error> {
        let certificate = CertificateDer::from(self.certificate.clone());
        let key = PrivatePkcs8KeyDer::from(self.key.clone());
        let builder = ServerConfig::builder_with_provider(provider()).with_protocol_versions(&[&TLS13])?;
        let mut config = builder.with_no_client_auth().with_single_cert(vec![certificate], key.into())?;
        config.send_tls13_tickets = 0;
        Ok(Arc::new(config))
    }
}

/// How a seat calls: any host, or the one with this fingerprint.
///
/// # Errors
/// When the crypto library has no TLS 1.3.
pub fn call(pinned: Option<Fingerprint>) -> Result<Arc<ClientConfig>, Error> {
    let provider = provider();
    let verifier = Arc::new(Pin { pinned, algorithms: provider.signature_verification_algorithms });
    let builder = ClientConfig::builder_with_provider(provider).with_protocol_versions(&[&TLS13])?;
    let mut config = builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    config.resumption = client::Resumption::disabled();
    config.enable_sni = false;
    Ok(Arc::new(config))
}

/// The name that stands in for a host's, which has none.
#[must_use]
pub fn server_name() -> ServerName<'static> {
    ServerName::IpAddress(std::net::Ipv4Addr::UNSPECIFIED.into())
}

/// The fingerprint of a certificate.
#[must_use]
pub fn fingerprint(certificate: &[u8]) -> Fingerprint {
    Sha256::digest(certificate).into()
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

/// Takes the pinned certificate, or any when none is pinned; in both cases the host must hold its key.
#[derive(Debug)]
struct Pin {
    pinned: Option<Fingerprint>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl ServerCertVerifier for Pin {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if self.pinned.is_some_and(|pinned| pinned != fingerprint(certificate)) {
            return Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure));
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Err(Error::General("TLS 1.3 alone".to_owned()))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
