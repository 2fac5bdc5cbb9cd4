package org.isnad.app.web;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * How a ledger is served.
 *
 * @param port 0 for any that is free
 * @param bind the address to listen on
 * @param hosts names by which browsers ask for it, beside those of this machine
 * @param team whether people sign in; without, everybody who reaches it may do everything
 * @param clock by which sessions end and all that is written is dated
 */
public record Settings(
    int port, String bind, Set<String> hosts, boolean team, InstantSource clock) {

  /** The address that only this machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  /** For whoever sits at this machine, without login. */
  public static Settings local(int port) {
    return new Settings(port, LOOPBACK, Set.of(), false, InstantSource.system());
  }

  /** For people with accounts, behind a proxy on this machine or on it. */
  public static Settings team(int port) {
    return new Settings(port, LOOPBACK, Set.of(), true, InstantSource.system());
  }

  /** The clock in whole seconds, in which all that is kept is dated. */
  InstantSource seconds() {
    return () -> clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The same by another clock. */
  public Settings by(InstantSource other) {
    return new Settings(port, bind, hosts, team, other);
  }

  /** The same, asked for by these names too. */
  public Settings named(Set<String> names) {
    return new Settings(port, bind, Set.copyOf(names), team, clock);
  }

  /** The same at another port. */
  Settings on(int other) {
    return new Settings(other, bind, hosts, team, clock);
  }

  /** The same at another address. */
  public Settings at(String address) {
    return new Settings(port, address, hosts, team, clock);
  }
}
