//! Which machine asks: only to count how often, never kept.

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, request::Parts},
};
use std::net::{IpAddr, SocketAddr};
use web::{Problem, Shared};

/// The address a request comes from, as text; empty when the server was not told.
pub struct Connection(pub String);

impl FromRequestParts<Shared> for Connection {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Connection, Problem> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip().to_canonical());
        Ok(Connection(of(peer, &parts.headers).map(|address| address.to_string()).unwrap_or_default()))
    }
}

/// A proxy beside us says for whom it asks, in the last part of `X-Forwarded-For`; a stranger who says so is not believed.
/// Of IPv6 only the network counts: one line at home has more addresses than there are counters.
fn of(peer: Option<IpAddr>, headers: &HeaderMap) -> Option<IpAddr> {
    let peer = peer?;
    let header = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    let told = header.and_then(|text| text.rsplit(',').next()?.trim().parse::<IpAddr>().ok());
    let real = told.filter(|_| is_beside_us(peer)).unwrap_or(peer);
    Some(match real.to_canonical() {
        IpAddr::V6(long) => IpAddr::V6((long.to_bits() & (u128::MAX << 64)).into()),
        short => short,
    })
}

fn is_beside_us(peer: IpAddr) -> bool {
    match peer {
        IpAddr::V4(short) => short.is_loopback() || short.is_private(),
        IpAddr::V6(long) => long.is_loopback() || long.is_unique_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, forwarded: &str) -> String {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", forwarded.parse().unwrap());
        of(Some(peer.parse().unwrap()), &headers).unwrap().to_string()
    }

    #[test]
    fn only_a_proxy_beside_us_is_believed() {
        assert_eq!(seen("127.0.0.1", "203.0.113.9"), "203.0.113.9");
        assert_eq!(seen("10.0.0.2", "198.51.100.1, 203.0.113.9"), "203.0.113.9");
        assert_eq!(seen("203.0.113.50", "127.0.0.1"), "203.0.113.50");
        assert_eq!(seen("127.0.0.1", "nonsense"), "127.0.0.1");
    }

    #[test]
    fn a_home_with_many_long_addresses_is_one_connection() {
        assert_eq!(seen("2001:db8:1:2:3:4:5:6", ""), seen("2001:db8:1:2:ffff::9", ""));
        assert_ne!(seen("2001:db8:1:2::1", ""), seen("2001:db8:1:3::1", ""));
    }
}
