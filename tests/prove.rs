//! Proofs of lessons.

mod prove {
    mod shipped;
}
