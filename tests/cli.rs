//! The program as others call it: what it writes where, how it ends, and what it leaves behind.
//!
//! Everything goes through pipes, in an environment with nothing in it but a new home.

mod cli {
    mod calls;
    mod check;
    mod forget;
    mod harness;
    mod help;
    mod hostile;
    mod learn;
    mod lessons;
    mod municipality;
    mod settings;
    mod trouble;
}
