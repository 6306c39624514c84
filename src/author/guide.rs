//! The guide for whoever writes lessons: its examples, the pages that are made of the vocabulary and of the
//! findings, and the book as it is printed in a terminal.

pub mod book;
pub mod examples;
pub mod groups;
mod keys;
pub mod pages;
pub mod terminal;
