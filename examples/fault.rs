//! A program that takes the terminal as the course does, and then has a fault: what a panic leaves
//! behind is tested on this, since the course itself has no fault to call up at will.

fn main() -> std::io::Result<()> {
    tastetrykk::runtime::panic::give_terminal_back(|| "kind words".to_owned());
    tastetrykk::runtime::terminal::take(true)?;
    panic!("the fault");
}
