//! Frames: four bytes of length, highest first, and so many bytes of JSON.

use std::io::{self, ErrorKind};

use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_util::bytes::Bytes;
use tokio_util::codec::{Framed, LengthDelimitedCodec};

use crate::classroom::wire::LONGEST_FRAME;

/// The longest frame of somebody who has not been let in, in bytes.
pub const LONGEST_STRANGER: usize = 2 * 1024;

/// A connection, as frames.
pub type Line<S> = Framed<S, LengthDelimitedCodec>;

/// What is kept ready for what is read, in bytes. Most frames are shorter; a host has many lines.
const READ_AHEAD: usize = 512;

/// A line to those who have not been let in; [`widen`] it then.
pub fn line<S: AsyncRead + AsyncWrite>(stream: S) -> Line<S> {
    let codec = LengthDelimitedCodec::builder().max_frame_length(LONGEST_STRANGER).new_codec();
    Framed::with_capacity(stream, codec, READ_AHEAD)
}

/// From here on frames may be as long as the class needs.
pub fn widen<S>(line: &mut Line<S>) {
    line.codec_mut().set_max_frame_length(LONGEST_FRAME);
}

/// What is said, as bytes of a frame.
///
/// # Errors
/// When it is longer than a frame may be.
pub fn bytes<T: Serialize>(said: &T) -> io::Result<Bytes> {
    let bytes = serde_json::to_vec(said).map_err(io::Error::other)?;
    if bytes.len() > LONGEST_FRAME { Err(io::Error::from(ErrorKind::InvalidData)) } else { Ok(bytes.into()) }
}

/// What the bytes of a frame say.
///
/// # Errors
/// When they say nothing of the kind.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> io::Result<T> {
    serde_json::from_slice(bytes).map_err(|_| io::Error::from(ErrorKind::InvalidData))
}
