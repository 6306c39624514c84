//! Places that cannot be written to, output that nobody reads, lessons that are broken, terminals
//! that can do little: the lesson goes on, and what is amiss is said kindly.
#![expect(clippy::disallowed_methods, reason = "places that cannot be written to are made")]

use std::io::{BufRead as _, BufReader, Write as _};

use super::check::BROKEN;
use super::harness::{Home, Ran, read, run, start, wait};

/// Answers the first message and asks for the end of the lesson; what was said.
const FIRST_TASK: &str = "1\n1\n1\n";

fn goes_on(ran: &Ran) {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.out.contains("Ja. Meldingen gikk til Marit"), "the lesson goes on: {}", ran.out);
    let said = format!("{}{}", ran.out, ran.err);
    let kind = ["ikke lagret", "får ikke lov til å lagre", "er borte"];
    assert!(kind.iter().any(|words| said.contains(words)), "it is told: {ran:?}");
    assert!(!said.contains("os error") && !said.contains("panicked"), "{said}");
}

#[test]
fn data_that_is_a_file() {
    let home = Home::new();
    let file = home.write("fil", "noe annet");
    goes_on(&home.answer(&["--data", "fil"], FIRST_TASK));
    goes_on(&home.answer(&["--data", "fil/under"], FIRST_TASK));
    assert_eq!(std::fs::read_to_string(file).expect("a file"), "noe annet", "it is left alone");
}

#[test]
fn a_home_that_cannot_be() {
    let home = Home::new();
    home.write("fil", "");
    let mut command = home.command(&[]);
    goes_on(&run(command.env("HOME", home.path().join("fil/hjem")), FIRST_TASK));
}

/// The program as somebody else than the superuser, who may write everywhere.
#[cfg(unix)]
fn as_another(home: &Home, user: u32, arguments: &[&str]) -> std::process::Command {
    if !rustix::process::geteuid().is_root() {
        return home.command(arguments);
    }
    allow(home.path(), 0o755);
    let user = [format!("--reuid={user}"), format!("--regid={user}"), "--clear-groups".to_owned()];
    let program = env!("CARGO_BIN_EXE_tastetrykk").to_owned();
    let given = arguments.iter().map(|argument| (*argument).to_owned());
    let all: Vec<String> = user.into_iter().chain([program]).chain(given).collect();
    home.command_by(std::process::Command::new("/usr/bin/setpriv"), &all)
}

#[cfg(unix)]
fn allow(path: &std::path::Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("our own folder");
}

#[cfg(unix)]
#[test]
fn data_in_a_folder_that_may_only_be_read() {
    let home = Home::new();
    let folder = home.path().join("bare-lesing");
    std::fs::create_dir(&folder).expect("a folder");
    allow(&folder, 0o555);
    let mut command = as_another(&home, 65534, &["--data", folder.to_str().expect("UTF-8")]);
    goes_on(&run(&mut command, FIRST_TASK));
}

#[cfg(unix)]
#[test]
fn a_person_without_a_home() {
    // The system knows no home of a user it does not know; who runs the tests has one, and it is
    // not to be written to.
    if rustix::process::geteuid().is_root() {
        let home = Home::new();
        goes_on(&run(as_another(&home, 61_234, &[]).env_remove("HOME"), FIRST_TASK));
    }
}

#[test]
fn a_broken_lesson_beside_a_good_one() {
    let home = Home::new();
    home.write("kurs/brutt.toml", BROKEN);
    home.write("kurs/god.toml", BROKEN.replace("gaol", "goal").replace("brutt", "god"));
    let list = home.run(&["lessons", "--lessons", "kurs"]);
    assert_eq!(list.code, Some(0));
    assert!(list.out.contains("god ") && !list.out.contains("brutt"), "{}", list.out);
    assert!(list.err.contains("feil"), "the fault is told where it is no data: {}", list.err);
    let good = home.answer(&["--lessons", "kurs", "god"], "");
    assert_eq!((good.code, good.err.as_str()), (Some(0), ""));
    assert!(good.out.contains("Les dette."), "{}", good.out);
    let broken = home.answer(&["--lessons", "kurs", "brutt"], "");
    assert_eq!(broken.code, Some(0));
    assert!(broken.out.contains("Leksjonen har en feil") && broken.out.contains("Prøv nå"), "{}", broken.out);
    let absent = home.answer(&["--lessons", "kurs", "borte"], "");
    assert_eq!(absent.code, Some(0));
    assert!(absent.out.contains("finnes ikke her") && absent.out.contains("Prøv nå"), "{}", absent.out);
}

#[test]
fn a_reader_that_leaves_is_a_quiet_end() {
    let home = Home::new();
    for arguments in [&["lessons", "--json"][..], &["--help"], &["completions", "bash"], &["check"], &[]] {
        let mut child = start(&mut home.command(arguments));
        let err = read(child.stderr.take().expect("a pipe"));
        let mut out = BufReader::with_capacity(1, child.stdout.take().expect("a pipe"));
        let mut line = String::new();
        out.read_line(&mut line).expect("a line");
        drop(out);
        let mut input = child.stdin.take().expect("a pipe");
        let _ = input.write_all("1\n".repeat(50).as_bytes());
        drop(input);
        let err = wait(&err, &mut child, "stderr");
        assert_eq!(String::from_utf8_lossy(&err), "", "{arguments:?}");
        assert_eq!(child.wait().expect("our own child").code(), Some(0), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_that_cannot_move_its_cursor_gets_lines() {
    use rustix::pty::OpenptFlags;
    use std::process::Stdio;
    let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
    let master = rustix::pty::openpt(flags).expect("a pseudo-terminal");
    rustix::pty::grantpt(&master).expect("grantpt");
    rustix::pty::unlockpt(&master).expect("unlockpt");
    let slave = rustix::pty::ioctl_tiocgptpeer(&master, flags).expect("the other side");
    let home = Home::new();
    let mut command = home.command(&[]);
    command.env("TERM", "dumb");
    let end = || Stdio::from(slave.try_clone().expect("a descriptor"));
    let mut child = command.stdin(end()).stdout(end()).stderr(end()).spawn().expect("the program starts");
    drop((command, slave));
    let mut keys = std::fs::File::from(master.try_clone().expect("a descriptor"));
    // End of input at the beginning of a line.
    keys.write_all(b"\x04").expect("keys");
    let out = read(std::fs::File::from(master));
    let out = wait(&out, &mut child, "the terminal");
    let text = String::from_utf8(out).expect("UTF-8").replace('\r', "");
    assert!(text.trim_start_matches("^D\u{8}\u{8}").starts_with("Linjemodus"), "{text:?}");
    assert!(!text.contains('\x1b'), "{text:?}");
    assert_eq!(child.wait().expect("our own child").code(), Some(0));
}
