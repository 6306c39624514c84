//! What the source tree promises about itself: layers, headers, and what stands nowhere in it.

mod tidy {
    mod layers;
    mod project;
    mod pure;
    mod source;
    mod words;
}
