//! Where a host can be reached: its own addresses, and what somebody typed.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, ToSocketAddrs, UdpSocket};

pub use crate::classroom::PORT;

/// How many ports after [`PORT`] are tried when it is taken.
pub const PORTS: u16 = 20;

/// The longest address that is looked at, in characters.
const LONGEST: usize = 200;

/// The addresses of this machine at this port, the likeliest first.
#[must_use]
pub fn own(port: u16) -> Vec<SocketAddr> {
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    let mut all: Vec<Ipv4Addr> = found.iter().filter_map(|interface| v4(interface.ip())).collect();
    let outward = outward();
    all.sort_by_key(|address| (Some(*address) != outward, kind(*address), *address));
    all.dedup();
    if all.iter().any(|address| !address.is_loopback()) {
        all.retain(|address| !address.is_loopback());
    }
    all.into_iter().map(|address| (address, port).into()).collect()
}

fn v4(address: IpAddr) -> Option<Ipv4Addr> {
    if let IpAddr::V4(address) = address { Some(address) } else { None }
}

/// How likely it is that others are on the same network, the likeliest lowest.
fn kind(address: Ipv4Addr) -> u8 {
    match address {
        address if address.is_private() => 0,
        address if address.is_loopback() => 3,
        address if address.is_link_local() => 2,
        _ => 1,
    }
}

/// The address that this machine speaks to the world with, if it has a way there. Nothing is sent.
fn outward() -> Option<Ipv4Addr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address for documents, which nobody has.
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    v4(socket.local_addr().ok()?.ip()).filter(|address| !address.is_unspecified())
}

/// Where `typed` leads: an address or a name, with a port or without. It may take a while: names are looked up.
///
/// # Errors
/// When it leads nowhere.
pub fn find(typed: &str) -> io::Result<SocketAddr> {
    let typed = tidy(typed);
    let nowhere = || io::Error::from(io::ErrorKind::AddrNotAvailable);
    if let Ok(address) = typed.parse::<SocketAddr>() {
        return Ok(address);
    }
    if let Ok(address) = typed.parse::<IpAddr>() {
        return Ok((address, PORT).into());
    }
    let (name, port) = match typed.rsplit_once(':') {
        Some((name, port)) => (name, port.parse().map_err(|_| nowhere())?),
        None => (typed.as_str(), PORT),
    };
    // Four numbers that are no address are a slip, and no name that a network knows.
    if name.is_empty() || name.chars().all(|c| c.is_ascii_digit() || c == '.') {
        return Err(nowhere());
    }
    let mut found: Vec<SocketAddr> = (name, port).to_socket_addrs()?.collect();
    found.sort_by_key(SocketAddr::is_ipv6);
    found.into_iter().next().ok_or_else(nowhere)
}

/// What somebody typed, without what a person adds: blanks, a comma for a dot.
fn tidy(typed: &str) -> String {
    let short = typed.chars().take(LONGEST).filter(|c| !c.is_whitespace() && !c.is_control());
    let text: String = short.map(|c| if c == ',' { '.' } else { c }).collect();
    text.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_however_it_is_typed() {
        let at = |port: u16| SocketAddr::from((Ipv4Addr::new(192, 168, 1, 20), port));
        for typed in ["192.168.1.20", " 192.168.1.20 ", "192,168,1,20", "192. 168. 1. 20", "192.168.1.20."] {
            assert_eq!(find(typed).ok(), Some(at(PORT)), "{typed}");
        }
        assert_eq!(find("192.168.1.20:29603").ok(), Some(at(29_603)));
        for wrong in ["", "192.168.1", "192.168.1.300", "192.168.1.20:", "192.168.1.20:x", ":29600", "1.2.3.4:99999"] {
            assert!(find(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn this_machine_is_found_by_its_own_addresses() {
        let own = own(PORT);
        let loopback = own.iter().filter(|address| address.ip().is_loopback()).count();
        assert!(loopback == 0 || loopback == own.len(), "{own:?}");
    }
}
